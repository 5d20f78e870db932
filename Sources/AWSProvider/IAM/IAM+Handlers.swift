import AWSServices
import Engine
import Infra

extension Tags {
    /// Tags as IAM reports them.
    init(observed tags: [IAM.Tag]?) {
        self.init(observed: (tags ?? []).map { (key: $0.key ?? "", value: $0.value ?? "") })
    }

    /// Tags for a create: these and those of the token.
    func iamTags(adding token: OwnershipToken) throws -> [IAM.Tag] {
        try adding(token).map { IAM.Tag(key: $0.key, value: $0.value) }
    }
}

extension TagChanges {
    var iamTags: [IAM.Tag] {
        changed.sorted { $0.key < $1.key }.map { IAM.Tag(key: $0.key, value: $0.value) }
    }
}

/// What a name of an IAM role or policy may be made of.
func isAllowedInIAMName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "+=,.@-_".contains(character))
}
