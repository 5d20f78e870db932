import Engine
import Infra
import Testing

/// Random graphs, random edits, random accidents; the same ones for the same seed.
@Suite struct RandomLifecycles {
    /// A graph that a test edits step by step.
    private struct Draft {
        struct Node {
            var value = 0
            var fixed = 0
            var links: Set<Int> = []
            var after: Set<Int> = []
        }

        private(set) var nodes: [Int: Node] = [:]
        private var next = 0

        init(_ dice: inout Dice) {
            for _ in 0..<Int.random(in: 2...14, using: &dice) { add(&dice) }
        }

        /// Links lead to earlier numbers only, so that there is no circle.
        mutating func add(_ dice: inout Dice) {
            var node = Node()
            for other in nodes.keys.sorted() {
                if dice.oneIn(4) { node.links.insert(other) } else if dice.oneIn(12) { node.after.insert(other) }
            }
            nodes[next] = node
            next += 1
        }

        mutating func edit(_ dice: inout Dice) {
            for number in nodes.keys.sorted() {
                switch Int.random(in: 0..<12, using: &dice) {
                case 0: nodes[number]?.value += 1
                case 1: nodes[number]?.fixed += 1
                case 2:
                    nodes[number] = nil
                    for other in nodes.keys.sorted() {
                        nodes[other]?.links.remove(number)
                        nodes[other]?.after.remove(number)
                    }
                case 3:
                    let earlier = nodes.keys.filter { $0 < number }.sorted().prefix(2)
                    nodes[number]?.links.formSymmetricDifference(earlier)
                default: break
                }
            }
            for _ in 0..<Int.random(in: 0...2, using: &dice) { add(&dice) }
        }

        var stack: Stack {
            Stack.build { stack in
                var references: [Int: Reference<FakeNode>] = [:]
                for (number, node) in nodes.sorted(by: { $0.key < $1.key }) {
                    references[number] = stack.add(
                        "n\(number)",
                        FakeNode(
                            fixed: Input("\(node.fixed)"),
                            value: Input("\(node.value)"),
                            links: node.links.sorted().compactMap { references[$0]?.nodeId }
                        ),
                        dependsOn: node.after.compactMap { references[$0] }
                    )
                }
            }
        }
    }

    private func expectSettled(_ account: Account, _ stack: Stack, _ place: Comment) async throws {
        let things = account.cloud.things
        #expect(things.values.allSatisfy { $0.count == 1 }, place)
        #expect(things.keys.sorted() == stack.order.sorted(), place)
        let state = try account.state
        #expect(state.resources.mapValues(\.id) == things.compactMapValues { $0.first?.id }, place)
        #expect(try await account.plan(stack).story == [], place)
    }

    /// The account refuses every call that comes too early: references to what does not exist, deletes of what is used.
    @Test(arguments: 0..<40)
    func `an apply after any edit leaves nothing to plan`(seed: Int) async throws {
        var dice = Dice(seed: seed)
        var draft = Draft(&dice)
        let account = Account()
        for step in 0..<4 {
            let result = try await account.apply(draft.stack)
            #expect(result.succeeded, "step \(step): \(result.failures)")
            try await expectSettled(account, draft.stack, "seed \(seed), step \(step)")
            draft.edit(&dice)
        }
        #expect(try await account.destroy(draft.stack).succeeded)
        #expect(account.cloud.things.isEmpty)
    }

    @Test(arguments: 0..<40)
    func `creates follow the graph`(seed: Int) async throws {
        var dice = Dice(seed: seed)
        let stack = Draft(&dice).stack
        let account = Account()
        try await account.apply(stack)
        let order = account.cloud.changingCalls.filter { $0.verb == .create }.compactMap(\.address)
        let places = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for address in stack.order {
            for dependency in stack.nodes[address]?.dependencies ?? [] {
                #expect(places[dependency, default: .max] < places[address, default: -1])
            }
        }
        account.cloud.forgetCalls()
        try await account.destroy(stack)
        let ends = account.cloud.changingCalls.compactMap(\.address)
        let endPlaces = Dictionary(ends.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for address in stack.order {
            for dependency in stack.nodes[address]?.dependencies ?? [] {
                #expect(endPlaces[address, default: .max] < endPlaces[dependency, default: -1])
            }
        }
    }

    @Test(arguments: 0..<40)
    func `a failed node holds back its users only`(seed: Int) async throws {
        var dice = Dice(seed: seed)
        let stack = Draft(&dice).stack
        let account = Account()
        let victim = stack.order[Int.random(in: 0..<stack.order.count, using: &dice)]
        account.cloud.fail(.create, victim, FakeError(.refused, "No."))
        var users: Set<Address> = []
        for address in stack.order
        where stack.nodes[address]?.dependencies.contains(where: { $0 == victim || users.contains($0) }) == true {
            users.insert(address)
        }
        let result = try await account.apply(stack)
        #expect(result.failures.keys.sorted() == [victim])
        #expect(result.heldBackAddresses == users.sorted())
        #expect(result.done.count == stack.order.count - users.count - 1)
        #expect(try await account.apply(stack).succeeded)
        try await expectSettled(account, stack, "seed \(seed)")
    }

    @Test(arguments: 0..<60)
    func `a run killed at a random moment is finished by the next`(seed: Int) async throws {
        var dice = Dice(seed: seed)
        var draft = Draft(&dice)
        let account = Account()
        account.cloud.ignoreTokens()
        account.cloud.lagListings(Int.random(in: 0...2, using: &dice))
        for step in 0..<4 {
            for _ in 0..<Int.random(in: 1...3, using: &dice) {
                let power = Power(cutAt: Int.random(in: 0...80, using: &dice))
                do { try await account.apply(draft.stack, power: power) } catch {
                    if dice.oneIn(3) { draft.edit(&dice) }
                }
            }
            let result = try await account.apply(draft.stack)
            #expect(result.succeeded, "seed \(seed), step \(step): \(result.failures)")
            try await expectSettled(account, draft.stack, "seed \(seed), step \(step)")
            draft.edit(&dice)
        }
    }
}
