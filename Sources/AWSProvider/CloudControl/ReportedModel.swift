import Engine
import Infra

/// A resource as the Cloud Control API reports it, divided into what a stack can give and what only AWS sets.
struct ReportedModel {
    let properties: Document
    /// By their names, nested ones joined by dots.
    private(set) var attributes: [String: Document] = [:]

    init(_ model: Document, _ schema: Schema) {
        var members = model
        for path in schema.readOnly {
            if !path.parts.contains("*"), let value = model.value(at: path.parts[...]) {
                attributes[path.parts.joined(separator: ".")] = value
            }
            members = members.removing(path.parts[...])
        }
        guard let name = schema.tagProperty, case .object(var object) = members else {
            properties = members
            return
        }
        switch object[name] {
        case .array(let tags)?: object[name] = .array(tags.filter { $0["Key"]?.string.map(Self.isShown) ?? true })
        case .object(let tags)?: object[name] = .object(tags.filter { Self.isShown($0.key) })
        // A resource without tags has lost those that we gave it.
        case nil: object[name] = schema.hasTagList ? .array([]) : .object([:])
        default: break
        }
        properties = .object(object)
    }

    /// Not the tags of AWS itself, and not the token.
    private static func isShown(_ key: String) -> Bool {
        !key.hasPrefix("aws:") && key != OwnershipToken.tokenTag
    }
}

extension Document {
    func value(at path: ArraySlice<String>) -> Document? {
        guard let name = path.first else { return self == .null ? nil : self }
        return self[name]?.value(at: path.dropFirst())
    }

    /// Without what stands at a path, `*` being every element or member.
    func removing(_ path: ArraySlice<String>) -> Document {
        guard let name = path.first else { return self }
        let rest = path.dropFirst()
        switch self {
        case .array(let elements) where name == "*":
            return rest.isEmpty ? .array([]) : .array(elements.map { $0.removing(rest) })
        case .object(var members):
            if name == "*" { return rest.isEmpty ? .object([:]) : .object(members.mapValues { $0.removing(rest) }) }
            guard let value = members[name] else { return self }
            members[name] = rest.isEmpty ? nil : value.removing(rest)
            return .object(members)
        default: return self
        }
    }
}

extension Schema {
    /// Whether tags are a list of `{Key, Value}`; otherwise they are an object.
    var hasTagList: Bool {
        guard let tagProperty, case .array = properties[tagProperty]?.kind else { return false }
        return true
    }

    /// Tags with those of a token, for a create.
    func tags(_ given: Document?, adding token: OwnershipToken) -> Document {
        let added = token.tags.sorted { $0.key < $1.key }
        guard hasTagList else {
            return .object((given?.object ?? [:]).merging(added.map { ($0.key, .string($0.value)) }) { own, _ in own })
        }
        let own = given?.array ?? []
        let keys = Set(own.compactMap { $0["Key"]?.string })
        let others = added.filter { !keys.contains($0.key) }.map { key, value in
            Document.object(["Key": .string(key), "Value": .string(value)])
        }
        return .array(own + others)
    }

    /// Whether a resource carries the tag of a token.
    func holds(_ token: OwnershipToken, in model: Document) -> Bool {
        guard let tagProperty, let tags = model[tagProperty] else { return false }
        let value =
            tags[OwnershipToken.tokenTag]
            ?? tags.array?.first { $0["Key"]?.string == OwnershipToken.tokenTag }?["Value"]
        return value?.string == token.value
    }
}
