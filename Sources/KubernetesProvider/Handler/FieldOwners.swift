import Infra

/// Who has which fields of an object, as its `managedFields` say.
///
/// Source: https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
struct FieldOwners: Sendable {
    /// What controllers of the cluster have: the replicas that an autoscaler sets, the revision of a rollout.
    private let controllers: [Document]
    /// What everybody else has: the deployer, and people.
    private let others: [Document]
    /// What people have, with their managers' names.
    private let people: [(manager: String, fields: Document)]
    /// The paths of the fields that the deployer has: names of members, down to what is no object. What is inside of a list has none.
    let own: Set<[String]>

    init(_ managedFields: Document?) {
        let entries = managedFields?.array ?? []
        controllers = entries.filter(Self.isController).compactMap { $0["fieldsV1"] }
        let rest = entries.filter { !Self.isController($0) }
        others = rest.compactMap { $0["fieldsV1"] }
        own = rest.reduce(into: []) { paths, entry in
            guard entry["manager"]?.string == KubernetesHandler.fieldManager else { return }
            paths.formUnion(Self.paths(of: entry["fieldsV1"] ?? .null))
        }
        people = rest.compactMap { entry in
            guard let manager = entry["manager"]?.string, manager != KubernetesHandler.fieldManager else { return nil }
            return (manager, entry["fieldsV1"] ?? .null)
        }
    }

    private static func paths(of fields: Document, at path: [String] = []) -> Set<[String]> {
        let members = fields.object ?? [:]
        guard members.contains(where: { $0.key != "." }) else { return [path] }
        return members.reduce(into: []) { paths, member in
            guard member.key.hasPrefix("f:") else { return }
            paths.formUnion(Self.paths(of: member.value, at: path + [String(member.key.dropFirst(2))]))
        }
    }

    /// Who beside the deployer has a field, controllers apart.
    ///
    /// - Parameter path: As in `own`.
    /// - Returns: The names of the managers.
    func others(having path: [String]) -> [String] {
        people.filter { _, fields in
            path.reduce(fields as Document?) { fields, name in fields?["f:\(name)"] } != nil
        }.map(\.manager)
    }

    /// What is written to a part of an object (`status`, `scale`) is written by programs.
    private static func isController(_ entry: Document) -> Bool {
        entry["subresource"]?.string.map { !$0.isEmpty } ?? false
            || entry["manager"]?.string == "kube-controller-manager"
    }

    /// The object without the fields that controllers alone have: they change all the time, and are nobody's drift.
    func withoutControllers(_ object: Document) -> Document {
        controllers.reduce(object) { Self.remove($1, kept: others, from: $0) }
    }

    private static func remove(_ fields: Document, kept: [Document], from value: Document) -> Document {
        guard case .object(var members) = value else { return value }
        for (key, inner) in fields.object ?? [:] where key.hasPrefix("f:") {
            let name = String(key.dropFirst(2))
            guard let member = members[name] else { continue }
            let others = kept.compactMap { $0[key] }
            if inner.object?.isEmpty ?? true {
                if others.isEmpty { members[name] = nil }
            } else {
                members[name] = remove(inner, kept: others, from: member)
            }
        }
        return .object(members)
    }
}
