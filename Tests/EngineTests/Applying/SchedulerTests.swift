import Infra
import Testing

@testable import Engine

@Suite struct SchedulerTests {
    private func work(_ name: String, _ seconds: Int = 1) -> Event.Work {
        Event.Work(address: Address(name), type: "T", kind: .create, estimate: .seconds(seconds))
    }

    private func scheduler(_ works: [Event.Work], _ waits: [String: [String]] = [:], limit: Int = 64) -> Scheduler {
        let byName = Dictionary(uniqueKeysWithValues: works.map { ($0.address.name, $0) })
        let graph = Graph(works) { work in waits[work.address.name, default: []].compactMap { byName[$0] } }
        return Scheduler(graph, limit: limit)
    }

    private func started(_ actions: [Scheduler.Action]) -> [String] {
        actions.compactMap { if case .start(let work) = $0 { work.address.name } else { nil as String? } }
    }

    @Test func `nothing to do is done at once`() {
        var scheduler = scheduler([])
        #expect(scheduler.begin() == [.done])
    }

    @Test func `the longest chain starts first`() {
        let works = [work("quick"), work("slow", 100), work("head"), work("tail", 500)]
        var scheduler = scheduler(works, ["tail": ["head"]], limit: 1)
        #expect(started(scheduler.begin()) == ["head"])
        #expect(started(scheduler.finished(works[2])) == ["tail"])
        #expect(started(scheduler.finished(works[3])) == ["slow"])
        #expect(started(scheduler.finished(works[1])) == ["quick"])
        #expect(scheduler.finished(works[0]) == [.done])
    }

    @Test func `no more run at once than allowed`() {
        let works = (0..<10).map { work("w\($0)") }
        var scheduler = scheduler(works, limit: 3)
        #expect(scheduler.begin().count == 3)
        #expect(scheduler.finished(works[0]).count == 1)
    }

    @Test func `a failure holds back all that waits for it`() {
        let works = ["a", "b", "c", "d"].map { work($0) }
        var scheduler = scheduler(works, ["b": ["a"], "c": ["b"], "d": []])
        #expect(started(scheduler.begin()) == ["a", "d"])
        let actions = scheduler.failed(works[0])
        #expect(actions == [.heldBack(works[1], because: works[0]), .heldBack(works[2], because: works[0])])
        #expect(scheduler.finished(works[3]) == [.done])
    }

    @Test func `an interrupt lets running work end and starts nothing`() {
        let works = ["a", "b"].map { work($0) }
        var scheduler = scheduler(works, ["b": ["a"]])
        _ = scheduler.begin()
        #expect(scheduler.interrupted() == [])
        #expect(scheduler.finished(works[0]) == [.heldBack(works[1], because: nil), .done])
        #expect(scheduler.interrupted() == [], "it ends once")
    }

    @Test func `what ends twice counts once`() {
        let works = ["a", "b", "c"].map { work($0) }
        var scheduler = scheduler(works, ["c": ["a", "b"]])
        _ = scheduler.begin()
        #expect(scheduler.finished(works[0]) == [])
        #expect(scheduler.finished(works[0]) == [])
        #expect(scheduler.failed(works[0]) == [])
        #expect(started(scheduler.finished(works[1])) == ["c"])
    }

    @Test(arguments: 0..<50)
    func `any graph is worked off in order`(seed: Int) {
        var dice = Dice(seed: seed)
        let count = Int.random(in: 1...60, using: &dice)
        let works = (0..<count).map { work("w\($0)", Int.random(in: 0...9, using: &dice)) }
        var waits: [String: [String]] = [:]
        for index in 1..<max(2, count) where index < count {
            let targets = (0..<Int.random(in: 0...3, using: &dice)).map { _ in Int.random(in: 0..<index, using: &dice) }
            waits["w\(index)"] = Set(targets).map { "w\($0)" }
        }
        let limit = Int.random(in: 1...8, using: &dice)
        var scheduler = scheduler(works, waits, limit: limit)
        var running: [Event.Work] = []
        var finished: Set<String> = []
        var failed: Set<String> = []
        var heldBack: Set<String> = []
        var actions = scheduler.begin()
        while true {
            for action in actions {
                switch action {
                case .start(let work):
                    #expect(waits[work.address.name, default: []].allSatisfy(finished.contains))
                    running.append(work)
                case .heldBack(let work, _):
                    heldBack.insert(work.address.name)
                case .done: break
                }
            }
            #expect(running.count <= limit)
            if actions.contains(.done) { break }
            let work = running.remove(at: Int.random(in: 0..<running.count, using: &dice))
            if dice.oneIn(12) {
                failed.insert(work.address.name)
                actions = scheduler.failed(work)
            } else {
                finished.insert(work.address.name)
                actions = scheduler.finished(work)
            }
        }
        #expect(running.isEmpty)
        #expect(finished.count + failed.count + heldBack.count == count)
        for name in heldBack {
            let culprits = failed.union(heldBack)
            #expect(waits[name, default: []].contains(where: culprits.contains), "held back for a reason")
        }
    }

    @Test func `five thousand pieces of work are scheduled in one go`() {
        let works = (0..<5000).map { work("w\($0)") }
        let waits = Dictionary(
            uniqueKeysWithValues: (0..<5000).map { index in
                ("w\(index)", Set([index - 1, index / 2, index / 3].filter { $0 >= 0 && $0 < index }).map { "w\($0)" })
            }
        )
        var scheduler = scheduler(works, waits)
        var open = started(scheduler.begin())
        let byName = Dictionary(uniqueKeysWithValues: works.map { ($0.address.name, $0) })
        var count = 0
        while let name = open.popLast(), let work = byName[name] {
            count += 1
            open += started(scheduler.finished(work))
        }
        #expect(count == 5000)
    }
}
