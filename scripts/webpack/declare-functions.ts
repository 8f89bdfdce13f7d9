import ts from 'typescript';

/**
 * A step of the compiler that writes `const f = (a) => b;` at the top of a module as `function f(a) { return b; }`.
 * The minifier brings functions together before everything else (hoist_funs), which shortens what gzip makes of the
 * file; a constant it has to leave where it stands. No such arrow has a `this` or `arguments` to lose.
 */
export const declareFunctions: ts.TransformerFactory<ts.SourceFile> = ({ factory }) => {
  const declared = (statement: ts.Statement): ts.Statement => {
    if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) return statement;
    const [declaration, ...others] = statement.declarationList.declarations;
    if (!declaration?.initializer || others.length > 0 || !ts.isIdentifier(declaration.name)) return statement;
    const arrow = declaration.initializer;
    if (!ts.isArrowFunction(arrow)) return statement;
    const body = ts.isBlock(arrow.body) ? arrow.body : factory.createBlock([factory.createReturnStatement(arrow.body)]);
    return factory.createFunctionDeclaration(
      statement.modifiers,
      undefined,
      declaration.name,
      arrow.typeParameters,
      arrow.parameters,
      arrow.type,
      body,
    );
  };
  return (file) => factory.updateSourceFile(file, file.statements.map(declared));
};
