import Foundation

/// Names of files in a folder.
enum FileNames {
    /// In order.
    static func below(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
}
