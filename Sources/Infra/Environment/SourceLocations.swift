/// Where in a file the values of an environment were written, by path: `network.zones[1].publicCidr`.
///
/// The locations only serve messages: two values that differ in nothing else are equal.
public struct SourceLocations: Sendable, Hashable {
    private var byPath: [String: Diagnostic.Location]

    /// No locations, as for an environment that was made in code.
    public init() {
        byPath = [:]
    }

    init(byPath: [String: Diagnostic.Location]) {
        self.byPath = byPath
    }

    /// The place of the value at `path`, or of the value around it where it was not written, as for a default.
    ///
    /// - Parameter path: Keys joined by dots, positions in square brackets, from 0: `zones[1].publicCidr`.
    /// - Returns: `nil` for an environment that was made in code.
    public subscript(path: String) -> Diagnostic.Location? {
        var path = path[...]
        while true {
            if let location = byPath[String(path)] { return location }
            guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return byPath[""] }
            path = path[..<end]
        }
    }

    /// The locations of everything inside of the value at `path`, with paths that begin there.
    func inside(_ path: String) -> SourceLocations {
        var inside: [String: Diagnostic.Location] = [:]
        for (key, location) in byPath where key.hasPrefix(path) {
            let rest = key.dropFirst(path.count)
            if rest.isEmpty || rest.hasPrefix("[") {
                inside[String(rest)] = location
            } else if rest.hasPrefix(".") {
                inside[String(rest.dropFirst())] = location
            }
        }
        return SourceLocations(byPath: inside)
    }

    /// True: places do not make values differ.
    public static func == (left: SourceLocations, right: SourceLocations) -> Bool { true }

    /// Adds nothing, as all locations are equal.
    public func hash(into hasher: inout Hasher) {}
}
