import Infra
import TestSupport
import Testing

@Suite struct CheckTests {
    private let today = CalendarDay(secondsSinceEpoch: 1_795_478_400)  // 2026-11-24

    private func results(_ describe: CheckCase.Description) -> CheckResults {
        var stack = Stack("shop")
        describe(&stack)
        return stack.checked(region: "eu-central-1", today: today)
    }

    @Test(arguments: CheckCase.all)
    func `a check finds what is not as it should be, and nothing else`(subject: CheckCase) {
        let problems = results(subject.bad).findings.filter { $0.check.id == subject.id }.map(\.problem)
        #expect(problems == [subject.problem])
        let others = results(subject.good).findings.filter { $0.check.id == subject.id }.map(\.problem)
        #expect(others == [])
    }

    @Test func `every check has a case, and an id of its own`() {
        #expect(Set(CheckCase.all.map(\.id)) == Set(Check.all.map(\.id)))
        #expect(Set(Check.all.map(\.id)).count == Check.all.count)
    }

    @Test func `every check says what should be, what to do, and where to read more`() {
        for check in Check.all {
            #expect(!check.title.isEmpty && !check.title.hasSuffix("."), "\(check.id)")
            #expect(check.remedy.hasSuffix("."), "\(check.id)")
            #expect(check.source.hasPrefix("https://"), "\(check.id)")
        }
        let page =
            "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-5"
        #expect(Check.all.first { $0.id == "RDS.5" }?.source == page)
    }

    @Test func `what only an apply can tell counts as it should be`() {
        let found = results { stack in
            let other = stack.add("other", CloudResource("AWS::Some::Thing"))
            stack.add(
                "database",
                CloudResource(
                    "AWS::RDS::DBInstance",
                    properties: ["MultiAZ": other.take("A"), "StorageEncrypted": other.take("B")]
                )
            )
        }
        #expect(!found.findings.contains { ["RDS.3", "RDS.5"].contains($0.check.id) })
    }

    @Test func `what others own is not looked at`() {
        let found = results { stack in
            _ = stack.existing("database", type: "AWS::RDS::DBInstance", id: "theirs")
        }
        #expect(found.findings.isEmpty)
        #expect(found.checks == Check.all.count)
    }

    @Test func `a tag of the stack is a tag of each resource`() {
        var stack = Stack("shop", tags: ["eks:eks-cluster-name": "shop"])
        stack.make("cluster", "AWS::EKS::Cluster", ["Name": "shop", "ComputeConfig": ["Enabled": true]])
        stack.make("group", "AWS::ElasticLoadBalancingV2::TargetGroup")
        let found = stack.checked(region: "eu-central-1", today: today)
        #expect(!found.findings.contains { $0.check.id == "Apply.AutoModeTargetGroup" })
    }

    /// The components that there are comply by their defaults.
    @Test func `a network has nothing that is found`() {
        var stack = Stack("shop")
        stack.addNetwork(threeZones, region: "eu-central-1")
        let found = stack.checked(region: "eu-central-1", today: today)
        #expect(found.findings.map { "\($0.check.id) \($0.address): \($0.problem)" } == [])
    }
}
