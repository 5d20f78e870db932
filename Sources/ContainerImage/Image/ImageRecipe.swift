/// What goes into an image, and how it is run.
package struct ImageRecipe: Sendable, Hashable {
    /// One executable of a program.
    package struct Executable: Sendable, Hashable {
        /// Where it is on this machine.
        package var path: String
        /// A folder with the system that it was built for, to find its libraries in; empty for this machine itself.
        package var root: String

        package init(path: String, root: String = "") {
            self.path = path
            self.root = root.hasSuffix("/") ? String(root.dropLast()) : root
        }
    }

    /// A file that goes beside the program.
    package struct AddedFile: Sendable, Hashable {
        /// A file or a folder of this machine.
        package var source: String
        /// An absolute path in the image.
        package var target: String

        package init(source: String, target: String) {
            self.source = source
            self.target = target
        }
    }

    /// The same program for one or more architectures.
    package var executables: [Executable]
    /// The program's name in the image, in `/usr/local/bin`.
    package var name: String
    /// What follows the program's name where it is run without anything else.
    package var arguments: [String] = []
    /// Environment variables.
    package var variables: [String: String] = [:]
    /// TCP ports that the program listens on.
    package var ports: [Int] = []
    /// As in `org.opencontainers.image.source`.
    package var labels: [String: String] = [:]
    package var files: [AddedFile] = []
    package var compression = LayerCompression.gzip
    /// Folders to look for libraries in before the system's own.
    package var libraryFolders: [String] = []
    /// Certificates of authorities in PEM, on this machine.
    package var certificates = Self.defaultCertificates
    /// The folder of compiled time zones, on this machine.
    package var timeZones = Self.defaultTimeZones
    /// The text of the `Package.resolved` that the program was built with, for its bill of materials.
    package var resolvedPackages: String?

    package init(executables: [Executable], name: String) {
        self.executables = executables
        self.name = name
    }

    package static let defaultCertificates = "/etc/ssl/certs/ca-certificates.crt"
    package static let defaultTimeZones = "/usr/share/zoneinfo"

    /// The user that the program runs as, and its group: nobody on the machine, by the number that distroless images use too.
    package static let user = 65_532

    /// Where the program is in the image.
    package var programPath: String { "/usr/local/bin/\(name)" }
}
