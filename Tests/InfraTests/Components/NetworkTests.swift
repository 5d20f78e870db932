import Foundation
import Infra
import TestSupport
import Testing

struct NetworkTests {
    /// Every resource and output of a stack as a reader would check them.
    private func listing(_ stack: Stack) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        func json(_ document: Document) throws -> String {
            String(decoding: try encoder.encode(document), as: UTF8.self)
        }

        var text = "\(stack.nodes.count) resources\n"
        for address in stack.order {
            let node = try #require(stack.nodes[address])
            text += "\n\(address) \(node.type)"
            let extra = node.options.dependsOn.sorted().map(\.description)
            if !extra.isEmpty { text += " after \(extra.joined(separator: ", "))" }
            text += "\n\(try json(node.properties))\n"
        }
        for output in stack.outputs { text += "\noutput \(output.name)\n\(try json(output.value))\n" }
        return text
    }

    @Test func threeZonesWithANATGatewayEach() throws {
        try compareWithGolden(
            try listing(try makeStack(threeZones)),
            "Tests/InfraTests/Components/Golden/network-three-zones.txt"
        )
    }

    private func addresses(_ stack: Stack, _ type: ResourceType) -> [String] {
        stack.order.filter { stack.nodes[$0]?.type == type }.map(\.description)
    }

    @Test(arguments: [
        (Environment.Network.NATGateways.perZone, 3, 3), (.single, 1, 3), (.none, 0, 0),
    ])
    func natGateways(_ choice: Environment.Network.NATGateways, _ gateways: Int, _ routes: Int) throws {
        var settings = threeZones
        settings.natGateways = choice
        let stack = try makeStack(settings)
        #expect(addresses(stack, "AWS::EC2::NatGateway").count == gateways)
        #expect(addresses(stack, "AWS::EC2::EIP").count == gateways)
        let outbound = addresses(stack, "AWS::EC2::Route").filter { $0.hasPrefix("network.app-") }
        #expect(outbound.count == routes)
        let natAddresses = stack.outputs.first { $0.name == "natAddresses" }
        #expect(natAddresses?.value.array?.count == gateways)
    }

    @Test func singleNATGatewayServesEveryZone() throws {
        var settings = threeZones
        settings.natGateways = .single
        let stack = try makeStack(settings)
        let expected = AttributeReference(address: "network.nat-eu-central-1a", attribute: "NatGatewayId")
        for zone in settings.zones {
            let route = stack.nodes[Address("network.app-\(zone.name)-internet")]
            #expect(route?.properties["NatGatewayId"] == .reference(expected))
        }
    }

    @Test func takingAZoneAwayLeavesTheOthersAlone() throws {
        let before = try makeStack(threeZones)
        var fewer = threeZones
        fewer.zones.remove(at: 1)
        let after = try makeStack(fewer)
        let gone = Set(before.order).subtracting(after.order)
        #expect(gone.count == 11)
        #expect(gone.allSatisfy { $0.description.contains("eu-central-1b") })
        #expect(Set(after.order).isSubset(of: before.order))
        // These two name every zone.
        let shared: Set<Address> = ["network.s3-endpoint", "network.load-balancer-security-group"]
        for address in after.order where !shared.contains(address) {
            #expect(after.nodes[address]?.properties == before.nodes[address]?.properties, "\(address)")
        }
    }

    @Test func databaseSubnetsHaveNoWayOut() throws {
        let stack = try makeStack(threeZones)
        let tables = threeZones.zones.map { Address("network.database-\($0.name)-routes") }
        for address in addresses(stack, "AWS::EC2::Route") {
            let used = Set(stack.nodes[Address(address)]?.properties.references.map(\.address) ?? [])
            #expect(used.isDisjoint(with: tables), "\(address)")
        }
        #expect(stack.nodes["network.database-security-group"]?.properties["SecurityGroupEgress"] == [])
    }

    @Test func everyTaggableResourceHasAName() throws {
        let stack = try makeStack(threeZones)
        for node in stack.nodes.values where node.schema.tagProperty != nil {
            let tags = try Tags(document: try #require(node.properties["Tags"], "\(node.address)"))
            #expect(tags["Name"]?.literal?.hasPrefix("prod-") == true, "\(node.address)")
        }
    }

    @Test func flowLogRoleTrustsItsOwnAccountOnly() throws {
        let role = try makeStack(threeZones).nodes["network.flow-log-role"]
        let statement = role?.properties["AssumeRolePolicyDocument"]?["Statement"]?.array?.first
        #expect(statement?["Condition"]?["StringEquals"] == ["aws:SourceAccount": "123456789012"])
        let unknown = try makeStack(threeZones, account: nil).nodes["network.flow-log-role"]
        #expect(unknown?.properties["AssumeRolePolicyDocument"]?["Statement"]?.array?.first?["Condition"] == nil)
    }

    @Test func protectedEnvironmentProtectsEverything() throws {
        #expect(try makeStack(threeZones, protect: true).nodes.values.allSatisfy(\.options.protect))
        #expect(try makeStack(threeZones).nodes.values.allSatisfy { !$0.options.protect })
        #expect(try makeStack(threeZones).tags == ["team": "platform"])
    }
}
