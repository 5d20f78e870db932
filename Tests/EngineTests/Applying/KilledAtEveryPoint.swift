import Engine
import Infra
import TestSupport
import Testing

/// A run is killed at each of its moments, before and after each call and each write; the next run must put all right.
@Suite struct KilledAtEveryPoint {
    /// From one stack to another, in an account of its own.
    enum Journey: String, CaseIterable, CustomTestStringConvertible {
        case creation, change, destruction

        var testDescription: String { rawValue }
    }

    private static let first = Stack.build { stack in
        let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16", label: "main"))
        let database = stack.add("database", FakeDatabase(network: network.networkId, password: Secret("pw")))
        stack.add("app", FakeNode(value: database.endpoint, links: [network.networkId]))
        stack.add("bucket", FakeBucket(bucketName: "one", size: 1))
        stack.add("leaving", FakeNode(links: [network.networkId]))
    }

    /// A replacement that creates first with users that follow, one that deletes first, an update, a create, a delete.
    private static let second = Stack.build { stack in
        let network = stack.add("network", FakeNetwork(range: "10.1.0.0/16", label: "other"))
        let database = stack.add("database", FakeDatabase(network: network.networkId, password: Secret("new")))
        stack.add("app", FakeNode(value: database.endpoint, links: [network.networkId]))
        stack.add("bucket", FakeBucket(bucketName: "two", size: 2))
        stack.add("coming", FakeNode(links: [database.databaseId]))
    }

    private static func begin(_ journey: Journey) async throws -> (Account, Stack, PlanOptions) {
        let account = Account()
        account.cloud.ignoreTokens()
        account.cloud.lagListings(1)
        account.cloud.slowDown(1)
        if journey != .creation { try await account.apply(first) }
        return (
            account, journey == .change ? second : first, PlanOptions(destroy: journey == .destruction)
        )
    }

    @Test(arguments: Journey.allCases)
    func `the next run finishes what a killed one began`(journey: Journey) async throws {
        let (account, stack, options) = try await Self.begin(journey)
        let whole = Power()
        try await account.apply(stack, options, power: whole)
        #expect(whole.moments > 20)
        for moment in 0..<whole.moments {
            try await Self.kill(journey, at: moment)
        }
    }

    private static func kill(_ journey: Journey, at moment: Int) async throws {
        let (account, stack, options) = try await begin(journey)
        let power = Power(cutAt: moment)
        do {
            try await account.apply(stack, options, power: power)
        } catch {
            // Killed while planning or applying; what counts is what is left behind.
        }
        let result = try await account.apply(stack, options)
        let place: Comment = "\(journey) killed at moment \(moment)"
        #expect(result.succeeded, place)
        let things = account.cloud.things
        #expect(things.values.allSatisfy { $0.count == 1 }, place)
        let wanted = journey == .destruction ? [] : stack.order.sorted()
        #expect(things.keys.sorted() == wanted, place)
        let state = try account.state
        #expect(state.resources.mapValues(\.id) == things.compactMapValues { $0.first?.id }, place)
        #expect(state.intents.isEmpty, place)
        #expect(state.resources.values.allSatisfy { $0.isComplete && $0.deposed.isEmpty }, place)
        #expect(try await account.plan(stack, options).story == [], place)
        if journey == .change {
            #expect(account.cloud.thing("database")?.properties["Password"] == "new", place)
        }
    }

    @Test(arguments: [1, 2, 3])
    func `a run that is killed again and again arrives`(seed: Int) async throws {
        let (account, stack, options) = try await Self.begin(.change)
        for round in 0..<200 {
            let power = Power(cutAt: (round * 7 + seed * 3) % 11 + 5 + round / 4)
            do {
                try await account.apply(stack, options, power: power)
                if power.isOn { break }
            } catch {
                continue
            }
        }
        #expect(try await account.apply(stack, options).succeeded)
        #expect(account.cloud.things.values.allSatisfy { $0.count == 1 })
        #expect(account.cloud.things.keys.sorted() == stack.order.sorted())
        #expect(try await account.plan(stack).story == [])
    }
}
