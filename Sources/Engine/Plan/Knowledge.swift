import Infra

/// What can be said before an apply about the attributes of resources after it.
struct Knowledge {
    /// What is known of one resource.
    struct Entry {
        var id: PhysicalID?
        /// Whether it is about to be created or replaced, so that what is observed of it is of no use.
        var isNew: Bool
        var schema: Schema
        /// Resolved as far as possible.
        var desired: Document
        var observed: Observed?
        /// Certain before it exists.
        var beforeCreate: [String: Document] = [:]
        /// Attributes and properties that an update changes to nobody knows what.
        var changing: Set<String> = []
        /// Whether the resource stays as it is, so that what is not known of it now never will be.
        var isSettled = false
    }

    private var entries: [Address: Entry] = [:]

    subscript(address: Address) -> Entry? {
        get { entries[address] }
        set { entries[address] = newValue }
    }

    /// The document with every reference replaced whose value is known.
    func resolve(_ document: Document) -> Document { document.resolved(by: value) }

    /// The value of an attribute; `nil` where only an apply can tell.
    func value(of reference: AttributeReference) -> Document? {
        guard let entry = entries[reference.address] else { return nil }
        return usable(entry.isNew ? entry.foretold(reference.attribute) : entry.present(reference.attribute))
    }

    /// Whether the attribute belongs to a resource that stays as it is and has no such attribute.
    func isMissing(_ reference: AttributeReference) -> Bool {
        guard let entry = entries[reference.address], entry.isSettled else { return false }
        return entry.present(reference.attribute) == nil
    }

    /// A value that leads on to something unknown, or the digest of a secret, tells nobody anything.
    private func usable(_ value: Document?) -> Document? {
        guard let value = value?.given, value.isResolved, !value.holdsDigest else { return nil }
        return value
    }
}

extension Knowledge.Entry {
    fileprivate func foretold(_ attribute: String) -> Document? {
        desired.member(attribute) ?? Document.object(beforeCreate).member(attribute)
    }

    fileprivate func present(_ attribute: String) -> Document? {
        if !changing.isEmpty, changing.contains(where: { attribute == $0 || attribute.hasPrefix("\($0).") }) {
            return nil
        }
        if let value = observed.flatMap({ Document.object($0.attributes).member(attribute) }) { return value }
        if let value = desired.member(attribute) { return value }
        if let value = observed?.properties.member(attribute) { return value }
        return partOfID(attribute) ?? Document.object(beforeCreate).member(attribute)
    }

    private func partOfID(_ attribute: String) -> Document? {
        guard let id, let index = schema.primaryIdentifier.firstIndex(of: attribute) else { return nil }
        if schema.primaryIdentifier.count == 1 { return .string(id.description) }
        return id.parts.indices.contains(index) ? .string(id.parts[index]) : nil
    }
}

extension Document {
    /// The member at a dotted name: by the whole name, as attributes are given, or from the outside in.
    func member(_ dotted: String) -> Document? {
        if let direct = self[dotted] { return direct.given }
        guard dotted.contains(".") else { return nil }
        var place: Document? = self
        for name in dotted.split(separator: ".") { place = place?[String(name)] }
        return place?.given
    }

    /// Whether somewhere in it is a secret of which only the digest is left.
    fileprivate var holdsDigest: Bool {
        switch self {
        case .secret(let secret): secret.revealed == nil
        case .array(let elements), .interpolation(let elements): elements.contains(where: \.holdsDigest)
        case .object(let members): members.values.contains(where: \.holdsDigest)
        default: false
        }
    }
}
