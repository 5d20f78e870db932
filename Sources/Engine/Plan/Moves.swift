import Infra

/// The records of a state by the addresses that the stack uses now.
struct Moves {
    private(set) var records: [Address: ResourceRecord]
    /// The old address by the new one.
    private(set) var origins: [Address: Address] = [:]
    private(set) var mistakes: [Diagnostic] = []

    init(_ records: [Address: ResourceRecord], for stack: Stack) {
        self.records = records
        for address in stack.order {
            guard let node = stack.nodes[address] else { continue }
            for old in node.options.movedFrom where old != address { take(old, for: node, in: stack) }
        }
        rename()
    }

    private mutating func take(_ old: Address, for node: Stack.Node, in stack: Stack) {
        guard var record = records[old] else { return }
        if records[node.address] != nil {
            // Another resource may use the old address again, once the move is done.
            if stack.nodes[old] == nil { mistakes.append(.movedOntoAnother(node, from: old)) }
        } else if let other = stack.nodes[old] {
            mistakes.append(.movedFromUsed(node, from: other))
        } else {
            record.address = node.address
            records[old] = nil
            records[node.address] = record
            origins[node.address] = old
        }
    }

    private mutating func rename() {
        if origins.isEmpty { return }
        let current = Dictionary(origins.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for (address, record) in records where record.dependencies.contains(where: { current[$0] != nil }) {
            records[address]?.dependencies = record.dependencies.map { current[$0] ?? $0 }
        }
    }
}
