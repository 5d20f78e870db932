package import Infra

/// What was read before a plan, by type and id.
package struct Observations: Sendable, Hashable {
    private var found: [ResourceType: [PhysicalID: Observed]] = [:]

    package init() {}

    /// What the state believes, for a plan that reads nothing.
    package init(believing records: some Sequence<ResourceRecord>) {
        for record in records {
            self[record.type, record.id] = Observed(properties: record.properties, attributes: record.attributes)
        }
    }

    /// `nil` where the resource does not exist.
    package subscript(type: ResourceType, id: PhysicalID) -> Observed? {
        get { found[type]?[id] }
        set { found[type, default: [:]][id] = newValue }
    }

    package mutating func add(_ type: ResourceType, _ more: [PhysicalID: Observed]) {
        found[type, default: [:]].merge(more) { _, new in new }
    }

    /// In a stable order.
    func forEach(_ body: (ResourceType, PhysicalID, Observed) -> Void) {
        for (type, byID) in found.sorted(by: { $0.key < $1.key }) {
            for (id, observed) in byID.sorted(by: { $0.key < $1.key }) { body(type, id, observed) }
        }
    }
}
