import AWSServices
import Engine
import Infra
import TestSupport
import Testing

@testable import AWSProvider

/// What no emulator keeps of a load balancer: reserved capacity, address pools, the default security group.
@Suite struct LoadBalancerCallTests {
    private static let arn = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/app/web/0ab1"
    private static let id = PhysicalID(arn)

    private func handler(_ service: ScriptedService) -> ElasticLoadBalancerHandler {
        ElasticLoadBalancerHandler(
            elb: ElasticLoadBalancingV2(client: service.client),
            ec2: EC2(client: service.client)
        )
    }

    private func describe(_ more: String = "<Type>application</Type><VpcId>vpc-1</VpcId>") -> String {
        "<LoadBalancers><member><LoadBalancerArn>\(Self.arn)</LoadBalancerArn>\(more)</member></LoadBalancers>"
    }

    private func read(capacity: String?) async throws -> ObservedResource<ElasticLoadBalancer> {
        var answers = [
            "DescribeLoadBalancers": describe(), "DescribeTags": "<TagDescriptions/>",
            "DescribeLoadBalancerAttributes": "<Attributes/>",
        ]
        answers["DescribeCapacityReservation"] = capacity
        let service = try ScriptedService(answers)
        defer { service.stop() }
        return try #require(try await handler(service).read([Self.id])[Self.id])
    }

    @Test func reservedCapacityIsReadBack() async throws {
        let found = try await read(
            capacity: """
                <MinimumLoadBalancerCapacity><CapacityUnits>100</CapacityUnits></MinimumLoadBalancerCapacity>
                <CapacityReservationState>
                    <member><State><Code>provisioned</Code></State></member>
                    <member><State><Code>pending</Code></State></member>
                </CapacityReservationState>
                """
        )
        #expect(found.resource.minimumLoadBalancerCapacity?.capacityUnits == 100)
        #expect(found.attributes["CapacityReservationState"] == "pending")
        #expect(found.status == .ready, "nobody asked to wait")
    }

    @Test func noReservationIsZeroUnitsAndNoSuchCallIsNothing() async throws {
        let none = try await read(capacity: "<CapacityReservationState/>")
        #expect(none.resource.minimumLoadBalancerCapacity?.capacityUnits == 0)
        #expect(try await read(capacity: nil).resource.minimumLoadBalancerCapacity == nil)
    }

    @Test(arguments: [
        (true as Bool?, "pending", ResourceStatus.pending("reserving capacity: pending")),
        (true, "rebalancing", .pending("reserving capacity: rebalancing")),
        (true, "failed: none left", .failed("The capacity could not be reserved (failed: none left).")),
        (true, "provisioned", .ready), (true, "", .ready), (false, "pending", .ready), (nil, "failed", .ready),
    ])
    func capacityIsWaitedForWhereSomebodyAsks(_ isAwaited: Bool?, _ state: String, _ expected: ResourceStatus) throws {
        let desired = ElasticLoadBalancer(
            enableCapacityReservationProvisionStabilize: isAwaited.map { Input($0) },
            minimumLoadBalancerCapacity: .init(capacityUnits: 100)
        )
        let observed = ObservedResource(desired, attributes: ["CapacityReservationState": .string(state)])
        let service = try ScriptedService([:])
        #expect(handler(service).status(of: observed, desired: desired) == expected)
    }

    private func update(
        _ answers: [String: String],
        from current: ElasticLoadBalancer,
        to desired: ElasticLoadBalancer,
        removed: Set<String> = []
    ) async throws -> ScriptedService {
        let service = try ScriptedService(answers)
        try await handler(service).update(Self.id, to: desired, from: ObservedResource(current), removed: removed)
        return service
    }

    @Test func capacityIsReservedChangedAndGivenBack() async throws {
        let answers = ["ModifyCapacityReservation": ""]
        let one = ElasticLoadBalancer(minimumLoadBalancerCapacity: .init(capacityUnits: 100))
        let none = ElasticLoadBalancer(minimumLoadBalancerCapacity: .init(capacityUnits: 0))
        let reserved = try await update(answers, from: none, to: one).calls("ModifyCapacityReservation")
        #expect(reserved.map { $0.parameters["MinimumLoadBalancerCapacity.CapacityUnits"] } == ["100"])
        #expect(try await update([:], from: one, to: one).calls("ModifyCapacityReservation").isEmpty)
        let back = try await update(answers, from: one, to: .init(), removed: ["MinimumLoadBalancerCapacity"])
        #expect(
            back.calls("ModifyCapacityReservation").map { $0.parameters["ResetCapacityReservation"] } == ["true"]
        )
    }

    @Test func theAddressPoolIsChangedAndTakenAway() async throws {
        let answers = ["ModifyIpPools": ""]
        let one = ElasticLoadBalancer(ipv4IpamPoolId: "ipam-pool-1")
        let two = ElasticLoadBalancer(ipv4IpamPoolId: "ipam-pool-2")
        let changed = try await update(answers, from: one, to: two).calls("ModifyIpPools")
        #expect(changed.map { $0.parameters["IpamPools.Ipv4IpamPoolId"] } == ["ipam-pool-2"])
        let taken = try await update(answers, from: one, to: .init(), removed: ["Ipv4IpamPoolId"])
        #expect(taken.calls("ModifyIpPools").map { $0.parameters["RemoveIpamPools.member.1"] } == ["ipv4"])
        #expect(try await update([:], from: one, to: one).calls("ModifyIpPools").isEmpty)
    }

    @Test func withoutSecurityGroupsItGetsTheDefaultOneOfItsVPC() async throws {
        let groups = """
            <securityGroupInfo>
                <item><groupId>sg-9</groupId><groupName>default</groupName><vpcId>vpc-2</vpcId></item>
                <item><groupId>sg-2</groupId><groupName>default</groupName><vpcId>vpc-1</vpcId></item>
                <item><groupId>sg-3</groupId><groupName>web</groupName><vpcId>vpc-1</vpcId></item>
            </securityGroupInfo>
            """
        let service = try await update(
            ["DescribeLoadBalancers": describe(), "DescribeSecurityGroups": groups, "SetSecurityGroups": ""],
            from: ElasticLoadBalancer(securityGroups: ["sg-1"]),
            to: ElasticLoadBalancer(),
            removed: ["SecurityGroups"]
        )
        let call = try #require(service.calls("SetSecurityGroups").first)
        #expect(call.parameters["SecurityGroups.member.1"] == "sg-2")
        #expect(call.parameters["SecurityGroups.member.2"] == nil)
    }

    @Test func thePrefixForSourceNatIsChangedTogetherWithTheSubnets() async throws {
        let current = ElasticLoadBalancer(subnets: ["subnet-1", "subnet-2"])
        var desired = current
        desired.enablePrefixForIpv6SourceNat = .on
        let call = try await update(["SetSubnets": ""], from: current, to: desired).calls("SetSubnets").first
        #expect(call?.parameters["EnablePrefixForIpv6SourceNat"] == "on")
        #expect(call?.parameters["Subnets.member.2"] == "subnet-2")
    }

    @Test(arguments: [
        (ElasticLoadBalancer(scheme: .internal, type: .application), "load_balancing.cross_zone.enabled", "true"),
        (ElasticLoadBalancer(scheme: .internal, type: .network), "load_balancing.cross_zone.enabled", "false"),
        (ElasticLoadBalancer(scheme: .internal), "ipv6.deny_all_igw_traffic", "true"),
        (ElasticLoadBalancer(scheme: .internetFacing), "ipv6.deny_all_igw_traffic", "false"),
    ])
    func attributesHaveADefaultForEachKind(_ balancer: ElasticLoadBalancer, _ key: String, _ value: String) {
        #expect(ElasticLoadBalancerHandler.attributeDefaults(of: balancer)[key] == value)
    }

    @Test func attributesThatAreTakenOutGoBack() async throws {
        let attributes: [ElasticLoadBalancer.LoadBalancerAttribute] = [
            .init(key: "idle_timeout.timeout_seconds", value: "30"),
            .init(key: "routing.http2.enabled", value: "false"), .init(key: "unknown.to.us", value: "x"),
        ]
        let service = try await update(
            ["ModifyLoadBalancerAttributes": ""],
            from: ElasticLoadBalancer(loadBalancerAttributes: attributes),
            to: ElasticLoadBalancer(loadBalancerAttributes: [attributes[1]]),
            removed: ["LoadBalancerAttributes/idle_timeout.timeout_seconds", "LoadBalancerAttributes/unknown.to.us"]
        )
        let call = try #require(service.calls("ModifyLoadBalancerAttributes").first)
        #expect(call.parameters["Attributes.member.1.Key"] == "idle_timeout.timeout_seconds")
        #expect(call.parameters["Attributes.member.1.Value"] == "60")
        #expect(call.parameters["Attributes.member.2.Key"] == nil)
    }
}
