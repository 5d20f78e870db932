import Engine
import Testing

struct GraphTests {
    private let edges = ["d": ["b", "c"], "b": ["a"], "c": ["a", "elsewhere"]]

    private func graph(_ nodes: [String], _ edges: [String: [String]]) -> Graph<String> {
        Graph(nodes) { edges[$0] ?? [] }
    }

    @Test func everyNodeComesAfterWhatItDependsOn() {
        #expect(graph(["d", "c", "b", "a"], edges).order == ["a", "b", "c", "d"])
        #expect(graph(["a", "x", "b"], edges).order == ["a", "x", "b"])
    }

    @Test func neighboursAreKnownBothWays() {
        let graph = graph(["d", "c", "b", "a"], edges)
        #expect(graph.dependencies(of: "c") == ["a"])
        #expect(graph.dependants(of: "a") == ["b", "c"])
        #expect(graph.withDependencies(["b"]) == ["a", "b"])
        #expect(graph.withDependants(["b"]) == ["b", "d"])
    }

    @Test func anEdgeThatClosesACircleIsLeftOut() {
        let graph = graph(["a", "b", "c"], ["a": ["b"], "b": ["c"], "c": ["a"]])
        #expect(graph.order == ["c", "b", "a"])
        #expect(graph.dependencies(of: "c") == [])
    }

    @Test func aChainOfAnyLengthFits() {
        let count = 200_000
        let graph = Graph(Array(0..<count)) { $0 == 0 ? [] : [$0 - 1] }
        #expect(graph.order == Array(0..<count))
        #expect(graph.withDependants([0]).count == count)
    }
}
