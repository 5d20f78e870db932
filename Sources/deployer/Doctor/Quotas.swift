import AWSClient
import AWSProvider
import AWSServices
import Engine
import Infra
import TerminalUI

/// Compares what a plan creates with what the account may still have.
struct Quotas {
    let client: AWSClient

    /// A limit of AWS's on how many of something an account has in a region.
    struct Quota: Sendable {
        let type: ResourceType
        let noun: String
        /// Source: https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html, each service's quotas
        let serviceCode: String
        let quotaCode: String
        /// How many there are now.
        let used: @Sendable (AWSClient) async throws -> Int
    }

    /// How many resources of each type a plan makes more than it takes away.
    static func creates(of plan: Plan) -> [ResourceType: Int] {
        var counts: [ResourceType: Int] = [:]
        for change in plan.changes {
            switch change.action {
            case .create: counts[change.type, default: 0] += 1
            case .replace where change.createsBeforeDelete: counts[change.type, default: 0] += 1
            default: break
            }
        }
        return counts
    }

    /// One for each quota that the plan touches; the rest is not asked for.
    func findings(creating counts: [ResourceType: Int]) async -> [DoctorReport.Finding] {
        let touched = Self.all.filter { counts[$0.type, default: 0] > 0 }
        if touched.isEmpty { return [.init("quotas", .ok, "the plan touches none")] }
        var findings: [DoctorReport.Finding] = []
        for quota in touched {
            findings.append(await finding(quota, creating: counts[quota.type] ?? 0))
        }
        return findings
    }

    private func finding(_ quota: Quota, creating count: Int) async -> DoctorReport.Finding {
        let check = "quota of \(quota.noun)"
        do {
            let answer = try await ServiceQuotas(client: client)
                .getServiceQuota(.init(quotaCode: quota.quotaCode, serviceCode: quota.serviceCode))
            guard let limit = answer.quota?.value else {
                return .init(check, .skipped, "Service Quotas tells no value")
            }
            return Self.finding(check, limit: Int(limit), used: try await quota.used(client), creating: count, quota)
        } catch let error as AWSError {
            return .init(check, .skipped, error.explanation)
        } catch {
            return .init(check, .skipped, "\(error)")
        }
    }

    static func finding(
        _ check: String,
        limit: Int,
        used: Int,
        creating count: Int,
        _ quota: Quota
    ) -> DoctorReport.Finding {
        let text = "\(used) of \(limit) in use, the plan makes \(count)"
        if used + count <= limit { return .init(check, .ok, text) }
        let console =
            "https://console.aws.amazon.com/servicequotas/home/services/\(quota.serviceCode)/quotas/\(quota.quotaCode)"
        return .init(check, .failed, text, advice: "Ask for \(used + count) or more at \(console)")
    }

    static let all: [Quota] = [
        Quota(type: VPC.schema.type, noun: "VPCs", serviceCode: "vpc", quotaCode: "L-F678F1CE") { client in
            var count = 0
            for try await page in EC2(client: client).describeVpcsPages(.init()) { count += page.vpcs?.count ?? 0 }
            return count
        },
        Quota(type: EIP.schema.type, noun: "addresses", serviceCode: "ec2", quotaCode: "L-0263D0A3") { client in
            try await EC2(client: client).describeAddresses(.init()).addresses?.count ?? 0
        },
        Quota(type: EKSCluster.schema.type, noun: "clusters", serviceCode: "eks", quotaCode: "L-1194D53C") { client in
            var count = 0
            for try await page in EKS(client: client).listClustersPages(.init()) { count += page.clusters?.count ?? 0 }
            return count
        },
        Quota(
            type: ElasticLoadBalancer.schema.type,
            noun: "application load balancers",
            serviceCode: "elasticloadbalancing",
            quotaCode: "L-53DA6B97"
        ) { client in
            var count = 0
            for try await page in ElasticLoadBalancingV2(client: client).describeLoadBalancersPages(.init()) {
                count += (page.loadBalancers ?? []).count { $0.type == .application }
            }
            return count
        },
        Quota(type: DBInstance.schema.type, noun: "DB instances", serviceCode: "rds", quotaCode: "L-7B6409FD") {
            client in
            var count = 0
            for try await page in RDS(client: client).describeDBInstancesPages(.init()) {
                count += page.dbInstances?.count ?? 0
            }
            return count
        },
        Quota(type: Bucket.schema.type, noun: "buckets", serviceCode: "s3", quotaCode: "L-DC2B2D3D") { client in
            var count = 0
            for try await page in S3(client: client).listBucketsPages(.init()) { count += page.buckets?.count ?? 0 }
            return count
        },
    ]
}
