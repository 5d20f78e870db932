import AWSClient
import AWSServices
import Engine
import Infra

extension ElasticLoadBalancingV2 {
    /// Describes resources by their ARNs, 20 a call, which is what the service allows.
    ///
    /// One that is gone fails the whole call, which is then made for each half, so that the others are still found.
    func describe<Description: Sendable>(
        _ ids: [PhysicalID],
        _ call: ([String]) async throws -> [Description]
    ) async throws -> [Description] {
        var found: [Description] = []
        var rest = Set(ids).sorted().map(\.description)[...]
        while !rest.isEmpty {
            found += try await half(Array(rest.prefix(20)), call)
            rest = rest.dropFirst(20)
        }
        return found
    }

    private func half<Description: Sendable>(
        _ arns: [String],
        _ call: ([String]) async throws -> [Description]
    ) async throws -> [Description] {
        do {
            return try await call(arns)
        } catch let error as AWSError where error.isNotFound {
            guard arns.count > 1 else { return [] }
            let middle = arns.count / 2
            return try await half(Array(arns[..<middle]), call) + half(Array(arns[middle...]), call)
        }
    }

    /// The tags of resources of any type of this service, those of AWS and of the token included.
    func tags(of ids: [PhysicalID]) async throws -> [PhysicalID: [Tag]] {
        let all = try await describe(ids) { arns in
            try await describeTags(.init(resourceArns: arns)).tagDescriptions ?? []
        }
        return all.reduce(into: [:]) { tags, description in
            guard let id = PhysicalID(reported: description.resourceArn) else { return }
            tags[id] = description.tags ?? []
        }
    }

    /// The one of these resources that a create with this token made.
    func find(_ token: OwnershipToken, among ids: [PhysicalID]) async throws -> PhysicalID? {
        try await tags(of: ids).first { $0.value.contain(token) }?.key
    }

    /// Takes the tags of a resource from what was observed to what is desired.
    func changeTags(of id: PhysicalID, from observed: Tags?, to desired: Tags?, removed: Set<String>) async throws {
        let changes = try TagChanges(from: observed, to: desired, removed: removed)
        if !changes.changed.isEmpty {
            let tags = changes.changed.sorted { $0.key < $1.key }.map { Tag(key: $0.key, value: $0.value) }
            _ = try await addTags(.init(resourceArns: [id.description], tags: tags))
        }
        if !changes.removed.isEmpty {
            _ = try await removeTags(.init(resourceArns: [id.description], tagKeys: changes.removed))
        }
    }
}

extension [ElasticLoadBalancingV2.Tag] {
    /// Whether a create with this token made what carries these tags.
    func contain(_ token: OwnershipToken) -> Bool {
        contains { $0.key == OwnershipToken.tokenTag && $0.value == token.value }
    }

    /// Tags for a create: those of the resource and those of the token.
    init(_ tags: Tags, _ token: OwnershipToken) throws {
        self = try tags.adding(token).map { ElasticLoadBalancingV2.Tag(key: $0.key, value: $0.value) }
    }
}

extension Tags {
    /// Tags as Elastic Load Balancing reports them.
    init(observed tags: [ElasticLoadBalancingV2.Tag]?) {
        self.init(observed: (tags ?? []).map { (key: $0.key ?? "", value: $0.value ?? "") })
    }
}

extension String {
    /// What comes after the last `marker`: `app/web/0ab1` of a load balancer's ARN after `loadbalancer/`.
    func suffix(after marker: String) -> String? {
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(marker) { return String(rest.dropFirst(marker.count)) }
            rest = rest.dropFirst()
        }
        return nil
    }
}

/// The attributes of a load balancer, a target group or a listener: settings by name, of which the service has a default
/// for each.
struct AttributeChanges {
    /// The new values, by the attribute's name.
    private(set) var changed: [(key: String, value: String)] = []

    /// - Parameters:
    ///   - observed: Every attribute that the service reports.
    ///   - desired: Those that are managed.
    ///   - removed: As `ResourceHandler.update` gets it; there is no way to unset an attribute but to set its default.
    ///   - property: The property that holds the attributes.
    ///   - defaults: By the attribute's name. One that is not here stays as it is when it is taken out.
    /// - Throws: `DocumentError` while a value is not known.
    init<Attribute: DocumentConvertible>(
        from observed: [Attribute]?,
        to desired: [Attribute]?,
        removed: Set<String>,
        property: String,
        defaults: [String: String]
    ) throws {
        let observed = try Self.byKey(observed)
        let desired = try Self.byKey(desired)
        for (key, value) in desired.sorted(by: { $0.key < $1.key }) where observed[key] != value {
            changed.append((key, value))
        }
        let isWhole = removed.contains(property)
        for (key, value) in defaults.sorted(by: { $0.key < $1.key }) where desired[key] == nil {
            guard isWhole || removed.contains("\(property)/\(key)"), let now = observed[key], now != value else {
                continue
            }
            changed.append((key, value))
        }
    }

    var isEmpty: Bool { changed.isEmpty }

    private static func byKey(_ attributes: [some DocumentConvertible]?) throws -> [String: String] {
        try (attributes ?? []).reduce(into: [:]) { result, attribute in
            let members = try DocumentMembers(attribute.document)
            if let key = members.text("Key") { result[key] = members.text("Value") ?? "" }
        }
    }
}
