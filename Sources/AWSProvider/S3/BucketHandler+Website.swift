import AWSServices
import Infra

/// A bucket as a website.
extension BucketHandler {
    func changeWebsite(_ update: BucketUpdate) async throws {
        let bucket = update.bucket
        try await update.change("WebsiteConfiguration", \.websiteConfiguration).apply { website in
            try await s3.putBucketWebsite(.init(bucket: bucket, websiteConfiguration: try website.request))
        } reset: {
            _ = try await s3.deleteBucketWebsite(.init(bucket: bucket))
        }
    }

    func websiteConfiguration(of bucket: String) async throws -> Bucket.WebsiteConfiguration? {
        let website = try await configuration { try await s3.getBucketWebsite(.init(bucket: bucket)) }
        return website.map { website in
            .init(
                errorDocument: website.errorDocument?.key.map { Input($0) },
                indexDocument: website.indexDocument?.suffix.map { Input($0) },
                redirectAllRequestsTo: website.redirectAllRequestsTo.map {
                    .init(hostName: Input($0.hostName ?? ""), protocol: $0.protocol.map { .init($0.rawValue) })
                },
                routingRules: website.routingRules.map { $0.map { .init(reported: $0) } }
            )
        }
    }
}

extension Bucket.WebsiteConfiguration {
    fileprivate var request: S3.WebsiteConfiguration {
        get throws {
            .init(
                errorDocument: try errorDocument.map { .init(key: try $0.known) },
                indexDocument: try indexDocument.map { .init(suffix: try $0.known) },
                redirectAllRequestsTo: try redirectAllRequestsTo.map {
                    .init(
                        hostName: try $0.hostName.known,
                        protocol: $0.protocol.map { .init(rawValue: $0.description) }
                    )
                },
                routingRules: try routingRules?.map { try $0.request }
            )
        }
    }
}

extension Bucket.RoutingRule {
    fileprivate init(reported rule: S3.RoutingRule) {
        let redirect = rule.redirect
        self.init(
            redirectRule: .init(
                hostName: redirect?.hostName.map { Input($0) },
                httpRedirectCode: redirect?.httpRedirectCode.map { Input($0) },
                protocol: redirect?.protocol.map { .init($0.rawValue) },
                replaceKeyPrefixWith: redirect?.replaceKeyPrefixWith.map { Input($0) },
                replaceKeyWith: redirect?.replaceKeyWith.map { Input($0) }
            ),
            routingRuleCondition: rule.condition.map {
                .init(
                    httpErrorCodeReturnedEquals: $0.httpErrorCodeReturnedEquals.map { Input($0) },
                    keyPrefixEquals: $0.keyPrefixEquals.map { Input($0) }
                )
            }
        )
    }

    fileprivate var request: S3.RoutingRule {
        get throws {
            .init(
                condition: try routingRuleCondition.map {
                    .init(
                        httpErrorCodeReturnedEquals: try $0.httpErrorCodeReturnedEquals?.known,
                        keyPrefixEquals: try $0.keyPrefixEquals?.known
                    )
                },
                redirect: .init(
                    hostName: try redirectRule.hostName?.known,
                    httpRedirectCode: try redirectRule.httpRedirectCode?.known,
                    protocol: redirectRule.protocol.map { .init(rawValue: $0.description) },
                    replaceKeyPrefixWith: try redirectRule.replaceKeyPrefixWith?.known,
                    replaceKeyWith: try redirectRule.replaceKeyWith?.known
                )
            )
        }
    }
}
