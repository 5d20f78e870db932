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
    /// Tells cases of one type apart, as in `network`. Default: the type has one case.
    var variant = ""
    let base: Description
    /// One change for each updatable property, by its name.
    var updates: [(property: String, description: Description)] = []
    /// A change of a create-only property; `nil` where a type has none that matters.
    var replacement: Description?
    /// A change made outside, by the name of the property that shows it.
    var drift: (property: String, change: @Sendable (Services, PhysicalID) async throws -> Void)?
    /// Whether `find` can tell our resource from another's: false where it carries neither tag nor name of ours.
    var carriesToken = true
    /// Whether something that the service never reports has to be set once more after an import.
    var isSetAgainAfterImport = false
    /// Emulators that have no such thing at all; one must be left.
    var unknownTo: Set<Emulator.Kind> = []
    /// What an emulator cannot do, and how that shows.
    var gaps: [EmulatorGap] = []

    var testDescription: String { variant.isEmpty ? type.description : "\(type) (\(variant))" }
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
    let acm: ACM
    let cloudtrail: CloudTrail
    let cloudwatch: CloudWatch
    let codebuild: CodeBuild
    let codepipeline: CodePipeline
    let ec2: EC2
    let ecr: ECR
    let eks: EKS
    let elb: ElasticLoadBalancingV2
    let events: EventBridge
    let iam: IAM
    let kms: KMS
    let logs: CloudWatchLogs
    let rds: RDS
    let route53: Route53
    let s3: S3
    let secrets: SecretsManager
    let sns: SNS

    init(_ context: AWSContext) {
        acm = ACM(client: context.client)
        cloudtrail = CloudTrail(client: context.client)
        cloudwatch = CloudWatch(client: context.client)
        codebuild = CodeBuild(client: context.client)
        codepipeline = CodePipeline(client: context.client)
        ec2 = EC2(client: context.client)
        ecr = ECR(client: context.client)
        eks = EKS(client: context.client)
        elb = ElasticLoadBalancingV2(client: context.client)
        events = EventBridge(client: context.client)
        iam = IAM(client: context.client)
        kms = KMS(client: context.client)
        logs = CloudWatchLogs(client: context.client)
        rds = RDS(client: context.client)
        route53 = Route53(client: context.client)
        s3 = S3(client: context.client)
        secrets = SecretsManager(client: context.client)
        sns = SNS(client: context.client)
    }
}
