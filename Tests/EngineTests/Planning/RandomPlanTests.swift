import Infra
import Testing

@testable import Engine

/// The same numbers for the same seed, so that a failure can be run again.
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    /// SplitMix64; source: https://prng.di.unimi.it/splitmix64.c
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

struct RandomPlanTests {
    @Test(arguments: 0..<200 as Range<UInt64>)
    func whatIsAppliedPlansToNothing(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var world = World { describe(&$0, &random) }
        try world.apply()
        #expect(try world.plan().isEmpty)
        for _ in 0..<3 {
            world.describe { describe(&$0, &random) }
            for address in world.state.resources.keys.sorted() where Int.random(in: 0..<8, using: &random) == 0 {
                if Bool.random(using: &random) {
                    world.vanish(address)
                } else {
                    world.tamper(address, "Name", "theirs")
                }
            }
            let plan = try world.plan()
            checkOrder(of: plan, in: world)
            try world.apply()
            let again = try world.plan()
            #expect(
                again.isEmpty,
                "\(again.changes.map { "\($0.address) \($0.action) \($0.paths) \($0.updatesRecord)" })"
            )
            #expect(!again.hasDrift)
        }
        #expect(try world.plan(PlanOptions(destroy: true)).changes.allSatisfy { $0.action == .delete })
    }

    @Test func theSameInputsGiveTheSamePlan() throws {
        var random = SeededGenerator(seed: 7)
        var world = World { describe(&$0, &random) }
        try world.apply()
        world.describe { describe(&$0, &random) }
        let first = try world.plan()
        for _ in 0..<5 { #expect(try world.plan() == first) }
    }

    private func describe(_ stack: inout Stack, _ random: inout SeededGenerator) {
        var made: [Reference<Thing<Box>>] = []
        for number in 0..<Int.random(in: 1...12, using: &random) where Int.random(in: 0..<5, using: &random) > 0 {
            var members: [String: Document] = [:]
            for name in ["Name", "Size", "Place", "Set", "Options", "Password", "Labels"]
            where Bool.random(using: &random) {
                members[name] = value(name, made, &random)
            }
            made.append(stack.add("box\(number)", Thing<Box>(.object(members))))
        }
    }

    private func value(
        _ name: String,
        _ made: [Reference<Thing<Box>>],
        _ random: inout SeededGenerator
    ) -> Document {
        let number = Int.random(in: 0..<3, using: &random)
        switch name {
        case "Size": return .integer(number)
        case "Set": return .array((0..<number).map { .string("\($0)") })
        case "Options": return ["Mode": .string("\(number)"), "Key": .string(number == 0 ? "a" : "b")]
        case "Labels": return .object(["l\(number)": "x"])
        case "Password": return .secret(Secret("secret \(number)"))
        default:
            guard let other = made.randomElement(using: &random), Bool.random(using: &random) else {
                return .string("\(number)")
            }
            return .interpolation(["of ", other.at(["BoxId", "Arn", "Version"][number])])
        }
    }

    /// Creates come after what they refer to, deletes before it.
    private func checkOrder(of plan: Plan, in world: World) {
        let places = Dictionary(uniqueKeysWithValues: plan.changes.enumerated().map { ($1.address, $0) })
        for (place, change) in plan.changes.enumerated() {
            for other in change.dependencies {
                guard let target = places[other] else { continue }
                #expect(change.action == .delete ? target > place || plan[other]?.action != .delete : target < place)
            }
        }
        #expect(Set(places.keys) == Set(world.stack.order).union(world.state.resources.keys))
    }
}
