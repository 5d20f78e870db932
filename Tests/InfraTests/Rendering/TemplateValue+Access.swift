@testable import Infra

extension TemplateValue {
    /// The member of an object.
    subscript(name: String) -> TemplateValue? { members.first { $0.name == name }?.value }

    /// The members of an object; none of anything else.
    var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    /// The text of a string.
    var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }
}
