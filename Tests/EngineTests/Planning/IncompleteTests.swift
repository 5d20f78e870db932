import Infra
import Testing

@testable import Engine

struct IncompleteTests {
    private func world(_ change: (inout ResourceRecord) -> Void, status: ResourceStatus = .ready) throws -> World {
        var world = World { $0.box("a", ["Name": "x"]) }
        try world.apply()
        if var record = world.state.resources["a"] {
            change(&record)
            world.state.resources["a"] = record
            world.observations[record.type, record.id]?.status = status
        }
        return world
    }

    @Test func anUnfinishedResourceIsUpdatedAlthoughNothingDiffers() throws {
        let change = try world { $0.isComplete = false }.plan()["a"]
        #expect(change?.action == .update)
        #expect(change?.isIncomplete == true)
        #expect(change?.properties == [])
    }

    @Test func aCreateThatFailedIsReplacedAndSaidSo() throws {
        let plan = try world(
            {
                $0.isComplete = false; $0.attributes = [:]
            },
            status: .failed("no room")
        ).plan()
        #expect(plan["a"]?.action == .replace)
        #expect(plan.diagnostics.map(\.severity) == [.warning])
        #expect(plan.diagnostics.first?.detail.contains("no room") == true)
    }

    @Test(arguments: [true, false])
    func whatOnceWorkedIsNeverReplacedForFailing(isComplete: Bool) throws {
        let plan = try world({ $0.isComplete = isComplete }, status: .failed("disk full")).plan()
        #expect(plan["a"]?.action == (isComplete ? .noOp : .update))
        #expect(plan.diagnostics.map(\.severity) == [.warning])
    }

    @Test func whatIsBeingDeletedCountsAsGone() throws {
        let change = try world({ _ in }, status: .deleting).plan()["a"]
        #expect(change?.action == .create)
        #expect(change?.isGone == true)
    }
}
