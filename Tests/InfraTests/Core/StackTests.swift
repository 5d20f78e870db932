import Infra
import Testing

struct StackTests {
    private var subnet: Subnet { Subnet(vpcId: "vpc-1", cidrBlock: "10.0.0.0/24") }

    @Test func duplicateAddressNamesBothPlaces() throws {
        var stack = Stack("test")
        stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"), fileID: "App/First.swift", line: 3)
        stack.add("vpc", VPC(cidrBlock: "10.1.0.0/16"), fileID: "App/Second.swift", line: 8)

        let found = try #require(stack.diagnostics.first)
        #expect(found.summary == "Duplicate address")
        #expect(found.address == "vpc")
        #expect(found.locations.map(\.description) == ["App/First.swift:3", "App/Second.swift:8"])
        #expect(stack.nodes["vpc"]?.properties["CidrBlock"] == "10.0.0.0/16", "the first one stays")
    }

    @Test func sameNameInTwoComponentsIsNoDuplicate() {
        var stack = Stack("test")
        for name in ["one", "two"] {
            stack.component(name) { _ = $0.add("vpc", VPC(cidrBlock: "10.0.0.0/16")) }
        }
        #expect(stack.diagnostics.isEmpty)
        #expect(stack.order == ["one.vpc", "two.vpc"])
    }

    @Test func scopeEndsWithItsComponent() {
        var stack = Stack("test")
        stack.component("a") { stack in
            stack.component("b") { _ = $0.add("vpc", VPC(cidrBlock: "10.0.0.0/16")) }
            stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
        }
        stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
        #expect(stack.order == ["a.b.vpc", "a.vpc", "vpc"])
    }

    @Test func referenceToNothingNamesItsUser() throws {
        var elsewhere = Stack("elsewhere")
        let foreign = elsewhere.add("foreign", VPC(cidrBlock: "10.0.0.0/16"))
        var stack = Stack("test")
        stack.add("table", RouteTable(vpcId: foreign.vpcId), fileID: "App/Main.swift", line: 5)
        stack.output("id", foreign.vpcId, fileID: "App/Main.swift", line: 6)

        let found = stack.diagnostics
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.summary == "Reference to a resource that is not in the stack" })
        #expect(found.map { $0.locations.map(\.line) } == [[5], [6]])
        let detail = try #require(found.first?.detail)
        #expect(detail.contains("table refers to foreign"))
    }

    @Test func existingResourceCanBeReferredTo() throws {
        var stack = Stack("test")
        let vpc = stack.existing("shared", VPC.self, id: "vpc-0ab1")
        stack.add("table", RouteTable(vpcId: vpc.vpcId))
        #expect(stack.diagnostics.isEmpty)
        #expect(stack.nodes["shared"]?.options.existing == "vpc-0ab1")
        #expect(stack.nodes["table"]?.dependencies == ["shared"])
    }

    @Test func cycleNamesEveryPlace() throws {
        // A reference is only got by adding, so a circle needs dependsOn on a resource of another stack's address.
        var other = Stack("other")
        let late = other.add("b", RouteTable(vpcId: "vpc-1"))
        var stack = Stack("test")
        let first = stack.add("a", subnet, dependsOn: [late], fileID: "App/Main.swift", line: 10)
        stack.add("b", RouteTable(vpcId: "vpc-1"), dependsOn: [first], fileID: "App/Main.swift", line: 11)

        let found = try #require(stack.diagnostics.first)
        #expect(found.summary == "Resources depend on each other in a circle")
        #expect(found.detail == "a → b → a.")
        #expect(found.locations.map(\.line) == [10, 11])
        #expect(stack.diagnostics.count == 1)
    }

    @Test(arguments: ["", "a b", "a.b", "ä", "a/b"])
    func invalidNames(_ name: String) {
        var stack = Stack("test")
        stack.add(name, subnet)
        let isOneName = name == "a.b"
        #expect(stack.diagnostics.map(\.summary) == (isOneName ? [] : ["Invalid address"]))
    }

    @Test func outputsKeepListsAndRefuseDuplicates() {
        var stack = Stack("test")
        let vpc = stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
        stack.output("ids", [vpc.vpcId, "vpc-2"])
        #expect(
            stack.outputs.first?.value
                == .array([.reference(AttributeReference(address: "vpc", attribute: "VpcId")), "vpc-2"])
        )
        stack.output("ids", vpc.vpcId)
        #expect(stack.diagnostics.map(\.summary) == ["Duplicate output"])
        #expect(stack.diagnostics.first?.locations.count == 2)
    }

    @Test func validatedThrowsAllMistakesAtOnce() {
        var stack = Stack("test")
        stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
        stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
        stack.add("a b", subnet)
        let thrown = #expect(throws: Diagnostics.self) { try stack.validated() }
        #expect(thrown?.all.count == 2)
    }

    @Test func protectionReachesEverythingAdded() {
        var stack = Stack("test")
        stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
        stack.add("subnet", subnet)
        stack.protectEverything()
        #expect(stack.nodes.values.map(\.options.protect) == [true, true])
    }
}
