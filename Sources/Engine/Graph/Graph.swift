/// Who depends on whom. All work is linear in nodes and edges, and needs no deep stack.
///
/// An edge that closes a circle is left out; a stack has none once it is validated, the records of a half-done apply may.
package struct Graph<Node: Hashable & Sendable>: Sendable {
    /// Every node after what it depends on; otherwise in the order given.
    package let order: [Node]
    private let indices: [Node: Int]
    /// By index into `order`.
    private let dependencies: [[Int]]
    private let dependants: [[Int]]

    /// - Parameters:
    ///   - nodes: Each once.
    ///   - dependencies: What a node depends on; what is not among the nodes is left out.
    package init(_ nodes: [Node], dependencies: (Node) -> [Node]) {
        let given = Dictionary(zip(nodes, nodes.indices), uniquingKeysWith: { first, _ in first })
        var walk = DepthFirst(edges: nodes.map { node in dependencies(node).compactMap { given[$0] } })
        walk.visitAll()
        let order = walk.order.map { nodes[$0] }
        var place = [Int](repeating: 0, count: nodes.count)
        for (new, old) in walk.order.enumerated() { place[old] = new }
        var below = [[Int]](repeating: [], count: nodes.count)
        var above = below
        for (old, targets) in walk.edges.enumerated() {
            let user = place[old]
            below[user] = targets.map { place[$0] }.filter { $0 < user }
        }
        for user in below.indices {
            for target in below[user] { above[target].append(user) }
        }
        self.order = order
        self.indices = Dictionary(zip(order, order.indices), uniquingKeysWith: { first, _ in first })
        self.dependencies = below
        self.dependants = above
    }

    package func contains(_ node: Node) -> Bool { indices[node] != nil }

    /// What `node` depends on directly.
    package func dependencies(of node: Node) -> [Node] { neighbours(of: node, in: dependencies) }

    /// What depends on `node` directly.
    package func dependants(of node: Node) -> [Node] { neighbours(of: node, in: dependants) }

    /// `nodes` and everything they depend on, directly or not.
    package func withDependencies(_ nodes: some Sequence<Node>) -> Set<Node> { closure(of: nodes, in: dependencies) }

    /// `nodes` and everything that depends on them, directly or not.
    package func withDependants(_ nodes: some Sequence<Node>) -> Set<Node> { closure(of: nodes, in: dependants) }

    private func neighbours(of node: Node, in edges: [[Int]]) -> [Node] {
        guard let index = indices[node] else { return [] }
        return edges[index].map { order[$0] }
    }

    private func closure(of nodes: some Sequence<Node>, in edges: [[Int]]) -> Set<Node> {
        var found: Set<Int> = []
        var open = nodes.compactMap { indices[$0] }
        while let index = open.popLast() {
            if found.insert(index).inserted { open += edges[index] }
        }
        return Set(found.map { order[$0] })
    }
}

/// Depth-first order with a stack of its own, so that a chain of any length fits.
private struct DepthFirst {
    let edges: [[Int]]
    /// Every index after those that its edges lead to.
    private(set) var order: [Int] = []
    private var seen: [Bool]

    init(edges: [[Int]]) {
        self.edges = edges
        seen = [Bool](repeating: false, count: edges.count)
    }

    mutating func visitAll() {
        var path: [(index: Int, next: Int)] = []
        for start in edges.indices where !seen[start] {
            seen[start] = true
            path.append((start, 0))
            while let (index, next) = path.last {
                if next == edges[index].count {
                    order.append(index)
                    path.removeLast()
                } else {
                    path[path.count - 1].next += 1
                    let target = edges[index][next]
                    if !seen[target] {
                        seen[target] = true
                        path.append((target, 0))
                    }
                }
            }
        }
    }
}
