import AWSProvider
import AWSServices
import Engine
import Infra
import TestSupport
import Testing

/// What the handler suite needs to know of one resource type: how to describe one, how each property changes it, and
/// how somebody changes it behind our back.
struct HandlerCase: Sendable, CustomTestStringConvertible {
    /// Adds the resource at the address `subject`, and whatever it needs.
    typealias Description = @Sendable (inout Stack) -> Void

    let type: ResourceType
    let base: Description
    /// One change for each updatable property, by its name.
    var updates: [(property: String, description: Description)] = []
    /// A change of a create-only property; `nil` where a type has none that matters.
    var replacement: Description?
    /// A change made outside, by the name of the property that shows it.
    var drift: (property: String, change: @Sendable (Services, PhysicalID) async throws -> Void)?
    /// Whether `find` can tell our resource from another's: false where it carries neither tag nor name of ours.
    var carriesToken = true
    /// What an emulator cannot do, and how that shows.
    var gaps: [EmulatorGap] = []

    var testDescription: String { type.description }
}

/// Something that an emulator does not do as AWS does.
struct EmulatorGap: Sendable {
    let emulator: Emulator.Kind
    /// The properties and attributes that it does not report or keep, or the step of the suite that it cannot take:
    /// `find`, `drift` or `delete`.
    let properties: Set<String>
    let reason: String
}

/// The services that cases change things with.
struct Services: Sendable {
    let ec2: EC2
    let iam: IAM
    let logs: CloudWatchLogs
    let elb: ElasticLoadBalancingV2

    init(_ context: AWSContext) {
        ec2 = EC2(client: context.client)
        iam = IAM(client: context.client)
        logs = CloudWatchLogs(client: context.client)
        elb = ElasticLoadBalancingV2(client: context.client)
    }
}
