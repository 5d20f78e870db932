import FoundationEssentials

/// The folder that holds Package.swift, found from where this file was compiled.
///
/// Tests read fixtures and golden files and start programs from here, so they don't depend on the working folder.
package let packageRoot: String = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/Package.swift") {
        folder.deleteLastPathComponent()
    }
    return folder.path.hasSuffix("/") ? String(folder.path.dropLast()) : folder.path
}()
