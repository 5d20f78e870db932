/// An input that cannot be put on the wire.
public struct SerializationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong with the input, with the member's name.
    public let description: String

    package init(_ description: String) { self.description = description }
}

/// An answer that does not fit the operation's model.
public struct DeserializationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong: the value got and the value expected.
    public var problem: String
    /// Names of the members that lead to the value, outermost first.
    public private(set) var path: [String] = []

    package init(_ problem: String) { self.problem = problem }

    /// The same error, found inside of a member.
    package func inside(_ member: String) -> DeserializationError {
        var error = self
        error.path.insert(member, at: 0)
        return error
    }

    /// The place and the problem in one sentence.
    public var description: String {
        let place = path.isEmpty ? "" : " at \(path.joined(separator: "."))"
        return "The answer does not fit the service's model\(place): \(problem)"
    }
}
