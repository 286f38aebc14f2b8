/**
 * Stands in for the module `@vscode/native-watchdog`, whose compiled part the embedded VS Code lacks. It
 * would end an extension host that outlives its server in an endless loop; the tests end it with the server's
 * group of processes.
 */
exports.start = () => {};
exports.exit = (code) => process.exit(code ?? 0);
