import FoundationEssentials
import Infra

/// The packages that a program was built from, as the package manager resolved them.
struct ResolvedPackages: Sendable, Hashable {
    struct Package: Sendable, Hashable {
        /// As in `swift-crypto`.
        var name: String
        /// As in `https://github.com/apple/swift-crypto`.
        var location: String
        /// A version; a branch or a revision where there is none.
        var version: String
        var revision: String?
    }

    /// By name.
    var packages: [Package]

    private struct File: Decodable {
        struct Pin: Decodable {
            struct State: Decodable {
                var version: String?
                var branch: String?
                var revision: String?
            }
            var identity: String
            var location: String
            var state: State
        }
        var pins: [Pin]
    }

    /// - Parameter text: A `Package.resolved` of version 2 or 3.
    /// - Throws: `Diagnostic` where it is something else.
    init(_ text: String) throws(Diagnostic) {
        let file: File
        do { file = try JSONDecoder().decode(File.self, from: Data(text.utf8)) } catch {
            throw Diagnostic(
                .error,
                "Packages cannot be read",
                detail: "Package.resolved is not of a version that Swift 5.6 or newer writes: \(error)."
            )
        }
        packages = file.pins.sorted { $0.identity < $1.identity }.map { pin in
            Package(
                name: pin.identity,
                location: pin.location,
                version: pin.state.version ?? pin.state.branch ?? pin.state.revision ?? "",
                revision: pin.state.revision
            )
        }
    }
}
