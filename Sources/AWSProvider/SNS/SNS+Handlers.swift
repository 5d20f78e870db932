import AWSServices
import Engine
import Infra

extension Tags {
    /// Tags as SNS reports them.
    init(observed tags: [SNS.Tag]?) {
        self.init(observed: (tags ?? []).map { (key: $0.key ?? "", value: $0.value ?? "") })
    }
}

extension Document {
    /// JSON that an attribute holds as text; `nil` where there is none.
    ///
    /// SNS has no call that takes a policy away: an empty text or an empty object stands for none.
    init?(attribute text: String?) {
        guard let text, !text.isEmpty, text != "{}" else { return nil }
        self = .string(text)
    }
}

/// The attributes of a topic or a subscription that are to be set to something else, by name.
///
/// Every attribute is a text and takes a call of its own.
struct SNSAttributeChanges {
    private let observed: [String: String]
    private let removed: Set<String>
    private(set) var changes: [(name: String, value: String)] = []

    init(observed: [String: String], removed: Set<String>) {
        self.observed = observed
        self.removed = removed
    }

    /// Compares one attribute.
    ///
    /// - Parameters:
    ///   - name: Its name, in the registry and in the service.
    ///   - desired: What it is to be; `nil` where it is nobody's.
    ///   - initial: What it is where nobody has set it.
    mutating func compare(_ name: String, _ desired: String?, initial: String) {
        guard let value = removed.contains(name) ? initial : desired, value != (observed[name] ?? initial) else {
            return
        }
        changes.append((name, value))
    }

    mutating func compare(_ name: String, _ desired: Bool?) {
        compare(name, desired.map { String($0) }, initial: "false")
    }

    /// Compares JSON; how it is laid out does not matter.
    mutating func compare(_ name: String, json desired: Document?, initial: String) throws {
        let shape = PropertySchema(.json, equivalence: .json)
        if let desired, let now = observed[name], shape.areEquivalent(desired, .string(now)) { return }
        compare(name, try desired?.jsonText(), initial: initial)
    }
}
