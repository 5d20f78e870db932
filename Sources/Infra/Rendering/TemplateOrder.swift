/// What a resource waits for beyond what its references make it wait for.
struct TemplateOrder {
    private let stack: Stack
    private let ids: LogicalIDs
    /// By address, the logical ids that a resource's properties refer to in the template.
    private let references: [Address: Set<String>]
    /// By logical id, everything that is there before the resource is.
    private var before: [String: Set<String>] = [:]

    /// - Parameters:
    ///   - stack: The stack.
    ///   - ids: The logical ids of its resources.
    ///   - references: By address of each resource of the template, the logical ids that its properties refer to.
    init(stack: Stack, ids: LogicalIDs, references: [Address: Set<String>]) {
        self.stack = stack
        self.ids = ids
        self.references = references
        for address in stack.sorted() {
            guard references[address] != nil else { continue }
            let direct = direct(of: address).union(references[address] ?? [])
            before[ids[address]] = direct.reduce(into: direct) { $0.formUnion(before[$1] ?? []) }
        }
    }

    /// The logical ids for `DependsOn`, sorted: those that are not there before anyway.
    func explicit(for node: Stack.Node) -> [String] {
        let referenced = references[node.address] ?? []
        let direct = direct(of: node.address)
        return direct.filter { target in
            guard !referenced.contains(target) else { return false }
            return !direct.union(referenced).contains { $0 != target && before[$0]?.contains(target) == true }
        }.sorted()
    }

    /// What must exist before a resource, by logical id. What the template lacks is replaced by what that waits for.
    private func direct(of address: Address) -> Set<String> {
        var found: Set<String> = []
        var seen: Set<Address> = []
        var open = Array(stack.nodes[address]?.dependencies ?? [])
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            if references[next] != nil {
                found.insert(ids[next])
            } else {
                open += stack.nodes[next]?.dependencies ?? []
            }
        }
        return found
    }
}
