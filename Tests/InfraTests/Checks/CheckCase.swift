import Infra
import Testing

/// A stack that a check finds something in, and one that it does not.
struct CheckCase: Sendable, CustomTestStringConvertible {
    typealias Description = @Sendable (inout Stack) -> Void

    let id: String
    /// What is said of the bad one.
    let problem: String
    let bad: Description
    let good: Description

    init(_ id: String, _ problem: String, bad: @escaping Description, good: @escaping Description) {
        self.id = id
        self.problem = problem
        self.bad = bad
        self.good = good
    }

    /// One resource, by its properties.
    init(
        _ id: String,
        _ type: ResourceType,
        bad: [String: Document],
        _ problem: String,
        good: [String: Document]
    ) {
        self.init(
            id,
            problem,
            bad: { $0.add("subject", CloudResource(type, properties: bad)) },
            good: { $0.add("subject", CloudResource(type, properties: good)) }
        )
    }

    var testDescription: String { "\(id): \(problem)" }

    static let all =
        network + clusters + kubernetes + loadBalancers + databases + buckets + policies + trails + delivery + names
}

extension Stack {
    /// A resource of any type, to refer to.
    @discardableResult
    mutating func make(_ name: String, _ type: ResourceType, _ properties: [String: Document] = [:]) -> CloudReference {
        add(name, CloudResource(type, properties: properties))
    }
}

extension CloudReference {
    /// An attribute, as a property takes it.
    func take(_ name: String) -> Document { attribute(name).document }
}

/// A policy of one statement.
func policy(_ statement: [String: Document]) -> Document {
    ["Version": "2012-10-17", "Statement": [.object(statement)]]
}
