import AWSServices
import Infra

extension ElasticLoadBalancingV2.RuleCondition {
    /// - Throws: `DocumentError` while a value is not known.
    init(desired: ListenerRule.RuleCondition) throws {
        let members = try DocumentMembers(desired.document)
        self.init(
            field: members.text("Field"),
            hostHeaderConfig: members.object("HostHeaderConfig").map {
                .init(regexValues: $0.texts("RegexValues"), values: $0.texts("Values"))
            },
            httpHeaderConfig: members.object("HttpHeaderConfig").map {
                .init(
                    httpHeaderName: $0.text("HttpHeaderName"),
                    regexValues: $0.texts("RegexValues"),
                    values: $0.texts("Values")
                )
            },
            httpRequestMethodConfig: members.object("HttpRequestMethodConfig").map {
                .init(values: $0.texts("Values"))
            },
            pathPatternConfig: members.object("PathPatternConfig").map {
                .init(regexValues: $0.texts("RegexValues"), values: $0.texts("Values"))
            },
            queryStringConfig: members.object("QueryStringConfig").map { config in
                .init(
                    values: config.objects("Values")?.map { .init(key: $0.text("Key"), value: $0.text("Value")) }
                )
            },
            regexValues: members.texts("RegexValues"),
            sourceIpConfig: members.object("SourceIpConfig").map { .init(values: $0.texts("Values")) },
            values: members.texts("Values")
        )
    }

    /// The condition in the registry's names.
    var document: Document {
        .reported([
            "Field": .text(field),
            "HostHeaderConfig": hostHeaderConfig.map {
                .reported(["RegexValues": .texts($0.regexValues), "Values": .texts($0.values)])
            },
            "HttpHeaderConfig": httpHeaderConfig.map {
                .reported([
                    "HttpHeaderName": .text($0.httpHeaderName),
                    "RegexValues": .texts($0.regexValues),
                    "Values": .texts($0.values),
                ])
            },
            "HttpRequestMethodConfig": httpRequestMethodConfig.map { .reported(["Values": .texts($0.values)]) },
            "PathPatternConfig": pathPatternConfig.map {
                .reported(["RegexValues": .texts($0.regexValues), "Values": .texts($0.values)])
            },
            "QueryStringConfig": queryStringConfig.map { config in
                .reported([
                    "Values": config.values.map { pairs in
                        .array(pairs.map { .reported(["Key": .text($0.key), "Value": .text($0.value)]) })
                    }
                ])
            },
            "RegexValues": .texts(regexValues),
            "SourceIpConfig": sourceIpConfig.map { .reported(["Values": .texts($0.values)]) },
            "Values": .texts(values),
        ])
    }
}

extension ElasticLoadBalancingV2.RuleTransform {
    /// - Throws: `DocumentError` while a value is not known.
    init(desired: ListenerRule.Transform) throws {
        let members = try DocumentMembers(desired.document)
        func rewrites(_ name: String) -> [ElasticLoadBalancingV2.RewriteConfig]? {
            members.object(name)?.objects("Rewrites")?.map {
                .init(regex: $0.text("Regex") ?? "", replace: $0.text("Replace") ?? "")
            }
        }
        self.init(
            hostHeaderRewriteConfig: rewrites("HostHeaderRewriteConfig").map { .init(rewrites: $0) },
            type: members.text("Type").map { .init(rawValue: $0) },
            urlRewriteConfig: rewrites("UrlRewriteConfig").map { .init(rewrites: $0) }
        )
    }

    /// The transform in the registry's names.
    var document: Document {
        func rewrites(_ configs: [ElasticLoadBalancingV2.RewriteConfig]?) -> Document {
            .reported([
                "Rewrites": .array(
                    (configs ?? []).map {
                        .reported(["Regex": .text($0.regex ?? ""), "Replace": .text($0.replace ?? "")])
                    }
                )
            ])
        }
        return .reported([
            "HostHeaderRewriteConfig": hostHeaderRewriteConfig.map { rewrites($0.rewrites) },
            "Type": .text(type?.rawValue ?? ""),
            "UrlRewriteConfig": urlRewriteConfig.map { rewrites($0.rewrites) },
        ])
    }
}
