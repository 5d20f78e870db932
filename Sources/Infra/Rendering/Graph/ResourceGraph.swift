/// A stack as nodes and arrows, for Mermaid and DOT: who waits for whom, grouped by component.
package struct ResourceGraph: Sendable {
    /// A resource or, with members, a component.
    struct Group {
        var name: String
        var address: String
        var nodes: [Stack.Node] = []
        var groups: [Group] = []
    }

    /// An arrow from what waits to what it waits for.
    struct Arrow {
        let from: Address
        let to: Address
        /// Whether a property refers to it; else only `dependsOn` says so.
        let isReference: Bool
    }

    let name: String
    let root: Group
    let arrows: [Arrow]
    /// Names of the nodes in the written text: letters and digits.
    let ids: LogicalIDs

    /// - Parameter stack: A stack without mistakes.
    package init(_ stack: Stack) {
        name = stack.name
        ids = LogicalIDs(stack.order)
        let nodes = stack.order.compactMap { stack.nodes[$0] }
        root = Self.group(nodes)
        arrows = Self.arrows(nodes, stack)
    }

    private static func group(_ nodes: [Stack.Node]) -> Group {
        var root = Group(name: "", address: "")
        for node in nodes {
            let components = node.address.description.split(separator: ".").dropLast().map(String.init)
            insert(node, into: &root, at: components[...])
        }
        return root
    }

    private static func insert(_ node: Stack.Node, into group: inout Group, at path: ArraySlice<String>) {
        guard let first = path.first else {
            group.nodes.append(node)
            return
        }
        if !group.groups.contains(where: { $0.name == first }) {
            let address = group.address.isEmpty ? first : "\(group.address).\(first)"
            group.groups.append(Group(name: first, address: address))
        }
        for index in group.groups.indices where group.groups[index].name == first {
            insert(node, into: &group.groups[index], at: path.dropFirst())
        }
    }

    /// What each resource waits for, without what follows from the rest: a way of several arrows needs no short cut.
    private static func arrows(_ nodes: [Stack.Node], _ stack: Stack) -> [Arrow] {
        var reached: [Address: Set<Address>] = [:]
        for address in stack.sorted() {
            let direct = stack.nodes[address]?.dependencies ?? []
            reached[address] = direct.reduce(into: direct) { $0.formUnion(reached[$1] ?? []) }
        }
        return nodes.flatMap { node -> [Arrow] in
            let references = Set(node.properties.references.map(\.address))
            return node.dependencies.sorted().filter { target in
                !node.dependencies.contains { $0 != target && reached[$0]?.contains(target) == true }
            }
            .map { Arrow(from: node.address, to: $0, isReference: references.contains($0)) }
        }
    }
}
