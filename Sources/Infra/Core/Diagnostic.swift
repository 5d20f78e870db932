/// Something to tell the user: an error, a warning or a note, with its place and what to do.
public struct Diagnostic: Error, Sendable, Hashable, Codable {
    /// How bad it is: an error stops the run, a warning and a note do not.
    public enum Severity: String, Sendable, Codable {
        case error, warning, note
    }

    /// A place in a file. Lines and columns count from 1.
    public struct Location: Sendable, Hashable, Codable, CustomStringConvertible {
        /// A path, or for a place in Swift code what `#fileID` gives: `Infra/Network.swift`.
        public var file: String
        /// From 1.
        public var line: Int
        /// From 1; `nil` where only the line is known.
        public var column: Int?

        /// - Parameters:
        ///   - file: A path, or what `#fileID` gives.
        ///   - line: From 1.
        ///   - column: From 1. Default: not known.
        public init(file: String, line: Int, column: Int? = nil) {
            self.file = file
            self.line = line
            self.column = column
        }

        /// The place as compilers write it: `file:line:column`.
        public var description: String {
            column.map { "\(file):\(line):\($0)" } ?? "\(file):\(line)"
        }
    }

    /// How bad it is.
    public var severity: Severity
    /// A short constant sentence without a full stop: "State is locked".
    public var summary: String
    /// What exactly, with the value got, why, and what to do; a few sentences, empty where the summary says it all.
    public var detail: String
    /// Commands that help, each to be shown on a line of its own.
    public var commands: [String]
    /// The resource it is about.
    public var address: Address?
    /// The places it is about, in the order in which to show them.
    public var locations: [Location]
    /// AWS's id of the failed request.
    public var requestID: String?

    /// - Parameters:
    ///   - severity: How bad it is. Default: an error.
    ///   - summary: A short constant sentence without a full stop.
    ///   - detail: What exactly, with the value got, why, and what to do. Default: empty.
    ///   - commands: Commands that help. Default: none.
    ///   - address: The resource it is about. Default: none.
    ///   - locations: The places it is about. Default: none.
    ///   - requestID: AWS's id of the failed request. Default: none.
    public init(
        _ severity: Severity = .error,
        _ summary: String,
        detail: String = "",
        commands: [String] = [],
        address: Address? = nil,
        locations: [Location] = [],
        requestID: String? = nil
    ) {
        self.severity = severity
        self.summary = summary
        self.detail = detail
        self.commands = commands
        self.address = address
        self.locations = locations
        self.requestID = requestID
    }
}

/// Several diagnostics of which at least one is an error.
public struct Diagnostics: Error, Sendable {
    /// In the order in which to show them.
    public let all: [Diagnostic]

    /// - Parameter all: At least one error among them.
    public init(_ all: [Diagnostic]) { self.all = all }
}
