import Foundation
import PackagePlugin

/// Runs `CompileGuidance` whenever a file of the content folder changes, comes or goes.
@main struct EmbedGuidance: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    let folder = target.directoryURL.appending(path: "data").resolvingSymlinksInPath()
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedContent.swift")
    return [
      .buildCommand(
        displayName: "Checking and embedding the guidance",
        executable: try context.tool(named: "CompileGuidance").url,
        arguments: [folder.path(), output.path()],
        inputFiles: files(below: folder),
        outputFiles: [output])
    ]
  }

  private func files(below folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).sorted { $0.path() < $1.path() } + [folder]
  }
}
