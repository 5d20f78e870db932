import Engine
import Infra
import Testing

@testable import TerminalUI

@Suite struct ReleaseWarningTests {
    private func warning(_ changes: [Change]) -> Diagnostic? {
        let plan = Plan(stack: "shop", lineage: "l", serial: 1, changes: changes)
        return plan.warningOfMore(than: ["images.image", "workload.deployment"], from: "the file of prod")
    }

    private func deployment(_ paths: [String]) -> Change {
        var change = Change(address: "workload.deployment", type: "Kubernetes::Apps::Deployment", action: .update)
        change.properties = paths.map {
            PropertyChange(path: $0.split(separator: "/").map(String.init), before: "a", after: "b")
        }
        return change
    }

    private let image = Change(address: "images.image", type: "Deployer::ContainerImage::Image", action: .replace)
    private let settings = Change(address: "workload.settings", type: "Kubernetes::Core::ConfigMap", action: .update)

    @Test func anImageAloneIsNoMatterForAWarning() {
        let same = Change(address: "workload.service", type: "Kubernetes::Core::Service", action: .noOp)
        #expect(warning([image, deployment(["spec/containers/0/image"]), same]) == nil)
    }

    @Test func whatElseChangesIsListed() throws {
        let paths = ["spec/containers/0/image", "spec/containers/0/resources/limits/memory"]
        let found = try #require(warning([image, settings, deployment(paths)]))
        #expect(found.severity == .warning)
        let list = "workload.settings, workload.deployment (spec/containers/0/resources/limits/memory)."
        #expect(found.detail.contains("as the file of prod says now, whichever image it runs: \(list)"))
    }
}
