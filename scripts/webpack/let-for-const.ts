import ts from 'typescript';

/**
 * A step of the compiler that declares with `let` what the source declares with `const`: the minifier joins neighbours
 * that are declared alike, and gzip finds one word where there were two. Types were checked before: nothing is assigned
 * to a constant.
 */
export const letForConst: ts.TransformerFactory<ts.SourceFile> = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context);
    return ts.isVariableDeclarationList(inner) && inner.flags & ts.NodeFlags.Const
      ? context.factory.createVariableDeclarationList(inner.declarations, ts.NodeFlags.Let)
      : inner;
  };
  return (file) => ts.visitEachChild(file, visit, context);
};
