import AWSServices
import Engine
import Infra

extension Tags {
    /// Tags as EKS reports them.
    init(observed tags: [String: String]?) {
        self.init(observed: (tags ?? [:]).map { (key: $0.key, value: $0.value) })
    }

    /// Tags for a create: these and those of the token.
    func eksTags(adding token: OwnershipToken) throws -> [String: String] {
        Dictionary(try adding(token).map { ($0.key, $0.value) }, uniquingKeysWith: { _, last in last })
    }
}

extension EKS {
    /// Takes the tags of a resource from what was observed to what is desired.
    func changeTags(of arn: String, from observed: Tags?, to desired: Tags?, removed: Set<String>) async throws {
        let changes = try TagChanges(from: observed, to: desired, removed: removed)
        if !changes.changed.isEmpty { _ = try await tagResource(.init(resourceArn: arn, tags: changes.changed)) }
        if !changes.removed.isEmpty { _ = try await untagResource(.init(resourceArn: arn, tagKeys: changes.removed)) }
    }
}

extension [String: String]? {
    /// Whether a create with this token made what carries these tags.
    func contain(_ token: OwnershipToken) -> Bool {
        self?[OwnershipToken.tokenTag] == token.value
    }
}

extension String? {
    /// The text as a property; an emulator writes what is not set as an empty text.
    var reported: Input<String>? {
        guard let self, !self.isEmpty else { return nil }
        return Input(self)
    }
}

extension Set<String> {
    /// Whether a removed property, as `ResourceHandler.update` gets them, is this one or holds it.
    func takeOut(_ path: String) -> Bool {
        contains { path == $0 || path.hasPrefix("\($0)/") }
    }
}

/// What a name of a cluster or node group may be made of.
func isAllowedInEKSName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "-" || character == "_")
}
