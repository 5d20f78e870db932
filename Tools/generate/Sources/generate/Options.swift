import Foundation

/// The command line, and where it leaves something out, the places that `make generate` uses.
struct Options {
    /// `resource-types`, `services` or `vectors`.
    var command: String
    /// Compare with what is there instead of writing.
    var isCheck = false
    /// The checkout that files are written to.
    var root: URL
    private var paths: [String: String] = [:]

    init(arguments: [String]) throws {
        guard let first = arguments.first, !first.hasPrefix("-") else {
            throw UsageError("name what to generate: resource-types, services or vectors")
        }
        command = first
        root = URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
        var rest = arguments.dropFirst()
        while let argument = rest.popFirst() {
            switch argument {
            case "--check":
                isCheck = true
            case "--botocore", "--cfn-lint", "--root", "--vectors":
                guard let value = rest.popFirst() else { throw UsageError("\(argument) needs a path") }
                paths[argument] = value
            default:
                throw UsageError("'\(argument)' is none of --check, --botocore, --cfn-lint, --vectors, --root")
            }
        }
        if let path = paths["--root"] { root = URL(filePath: path, directoryHint: .isDirectory) }
    }

    /// The folder of the installed botocore, as in `.venv/lib/python3.11/site-packages/botocore`.
    func botocore() throws -> URL { try package("botocore", option: "--botocore") }

    /// The folder of the installed cfn-lint, as in `.venv/lib/python3.11/site-packages/cfnlint`.
    func cfnLint() throws -> URL { try package("cfnlint", option: "--cfn-lint") }

    /// `tests/unit/protocols` of botocore's source distribution.
    func vectors() throws -> URL {
        guard let path = paths["--vectors"] else {
            throw UsageError("vectors needs --vectors PATH, the folder tests/unit/protocols of botocore's source")
        }
        return try folder(path, option: "--vectors")
    }

    private func package(_ name: String, option: String) throws -> URL {
        if let path = paths[option] { return try folder(path, option: option) }
        let library = root.appending(path: ".venv/lib")
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: library.path)) ?? []
        for version in versions.sorted() {
            let candidate = library.appending(path: "\(version)/site-packages/\(name)")
            if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
        }
        throw UsageError("\(library.path) has no \(name): run 'make generate', or give its folder with \(option) PATH")
    }

    private func folder(_ path: String, option: String) throws -> URL {
        guard FileManager.default.fileExists(atPath: path) else {
            throw UsageError("\(option) \(path): no such folder")
        }
        return URL(filePath: path, directoryHint: .isDirectory)
    }
}

/// A command line that cannot be followed.
struct UsageError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
