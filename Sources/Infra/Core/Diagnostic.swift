/// Something to tell the user: an error, a warning or a note, with its place and what to do.
public struct Diagnostic: Error, Sendable, Hashable, Codable {
    public enum Severity: String, Sendable, Codable {
        case error, warning, note
    }

    /// A place in a file. Lines and columns count from 1.
    public struct Location: Sendable, Hashable, Codable, CustomStringConvertible {
        public var file: String
        public var line: Int
        public var column: Int?

        public init(file: String, line: Int, column: Int? = nil) {
            self.file = file
            self.line = line
            self.column = column
        }

        public var description: String {
            column.map { "\(file):\(line):\($0)" } ?? "\(file):\(line)"
        }
    }

    public var severity: Severity
    /// A short constant sentence without a full stop: "State is locked".
    public var summary: String
    /// What exactly, with the value got, why, and what to do; a few sentences, empty where the summary says it all.
    public var detail: String
    /// Commands that help, each to be shown on a line of its own.
    public var commands: [String]
    public var address: Address?
    public var locations: [Location]
    /// AWS's id of the failed request.
    public var requestID: String?

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
    public let all: [Diagnostic]

    public init(_ all: [Diagnostic]) { self.all = all }
}
