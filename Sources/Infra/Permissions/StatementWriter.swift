/// Collects grants into as few statements as say the same.
struct StatementWriter {
    private typealias Statement = PolicyDocument.Statement
    private typealias Condition = PolicyDocument.Condition

    private let names: StackNames
    private let place: AccountPlace
    /// By what must be alike in grants for them to share a statement, in the order of the documents.
    private var collected: [Key: Content] = [:]

    private struct Key: Hashable, Comparable {
        let group: String
        let conditions: [Condition]

        static func < (left: Key, right: Key) -> Bool { (left.group, left.order) < (right.group, right.order) }

        private var order: String { conditions.map { "\($0.key) \($0.test)" }.joined(separator: " ") }
    }

    private struct Content {
        var actions: Set<String> = []
        var resources: Set<String> = []
        /// Values that add up, by the condition's key.
        var values: [String: Set<String>] = [:]
    }

    init(_ names: StackNames, _ place: AccountPlace) {
        self.names = names
        self.place = place
    }

    /// What was collected.
    var statements: [PolicyDocument.Statement] {
        collected.sorted { $0.key < $1.key }.map { key, content in
            Statement(
                .allow,
                actions: content.actions.sorted().map { Input($0) },
                resources: content.resources.sorted().map { Input($0) },
                conditions: key.conditions.map { condition in
                    guard let values = content.values[condition.key] else { return condition }
                    return Condition(condition.test, condition.key, values: values.sorted().map { Input($0) })
                }
            )
        }
    }

    /// Adds what a resource type needs.
    mutating func add(_ grant: Grant, of type: ResourceType) {
        let service = grant.service
        switch grant.scope {
        case .anything: collect(grant, "", ["*"])
        case .region: collect(grant, "", ["*"], [Condition("StringEquals", "aws:RequestedRegion", "\(place.region)")])
        case .named(let ends):
            let arns = ends.flatMap { expand($0, of: type) }.map { arn(service, $0) }
            // Names stay apart, so that an action is only allowed on what it is for.
            collect(grant, "\(service) \(arns.sorted().joined(separator: " "))", arns)
        case .tagging(let kinds): add(tagging: kinds, grant)
        case .tagged(let kinds):
            collect(grant, service, kinds.map { arn(service, $0) }, [tags("StringEquals", "aws:ResourceTag")])
        case .untagged(let kinds):
            collect(grant, service, kinds.map { arn(service, $0) }, [tags("StringEqualsIfExists", "aws:ResourceTag")])
        case .through(let kinds, let services):
            let hosts = services.map { "\($0).\(place.region).\(place.suffix)" }
            let through = Condition("StringEquals", "\(service):ViaService")
            let conditions = [tags("StringEquals", "aws:ResourceTag"), through]
            collect(grant, service, kinds.map { arn(service, $0) }, conditions, [through.key: hosts])
        case .linkedRole(let owner):
            let name = Condition("StringEquals", "iam:AWSServiceName")
            collect(grant, "iam linked", [arn("iam", "role/aws-service-role/\(owner)/*")], [name], [name.key: [owner]])
        case .records:
            let key = "route53:ChangeResourceRecordSetsNormalizedRecordNames"
            let conditions = names.records.map {
                [Condition("ForAllValues:StringLike", key, values: $0.map { Input($0) })]
            }
            collect(grant, service, names.zones.map { arn(service, "hostedzone/\($0)") }, conditions ?? [])
        case .connections:
            for connection in names.connections {
                // Connections made before the service was renamed keep the old name, and so do their permissions.
                let own = connection.split(separator: ":").dropFirst(2).first.map(String.init) ?? service
                let passed = Condition("StringEquals", "\(own):PassedToService", "codepipeline.amazonaws.com")
                collect(Grant(own, grant.actions.joined(separator: " "), grant.scope), own, [connection], [passed])
            }
        }
    }

    /// What is made carries the stack's tag; in EC2 setting it is a permission of its own.
    private mutating func add(tagging kinds: [String], _ grant: Grant) {
        let requested = tags("StringEquals", "aws:RequestTag")
        let arns = kinds.map { arn(grant.service, $0) }
        guard grant.service == "ec2" else {
            return collect(grant, arns.isEmpty ? "" : grant.service, arns.isEmpty ? ["*"] : arns, [requested])
        }
        collect(grant, "ec2", arns, [requested])
        let creation = Condition("StringEquals", "ec2:CreateAction")
        let tagging = Grant("ec2", "CreateTags", .tagging(kinds))
        collect(tagging, "ec2", arns, [requested, creation], [creation.key: grant.actions])
        collect(
            Grant("ec2", "CreateTags DeleteTags", .tagged(kinds)),
            "ec2",
            arns,
            [tags("StringEquals", "aws:ResourceTag")]
        )
    }

    /// Roles of the stack go to the services that they trust, and to no others.
    mutating func passRoles(to services: [String]) {
        if services.isEmpty { return }
        let arns = expand("role/{name}", of: Role.schema.type).map { arn("iam", $0) }
        let condition = Condition("StringEquals", "iam:PassedToService", values: services.map { Input($0) })
        collect(Grant("iam", "PassRole", .anything), "iam", arns, [condition])
    }

    /// The state, its journal and its lock, where they are in a bucket.
    mutating func keepState(_ environment: Environment, _ stacks: [String]) {
        guard case .s3(let state) = environment.state else { return }
        let prefixes = stacks.map { $0 == stacks[0] ? state.keyPrefix : state.prefix(of: $0, insteadOf: stacks[0]) }
        let bucket = "arn:\(place.partition):s3:::\(state.bucket)"
        // Without ListBucket, an object that is not there would be refused instead of missed.
        let listed = Condition("StringLikeIfExists", "s3:prefix", values: prefixes.map { Input("\($0)/*") })
        collect(Grant("s3", "ListBucket ListBucketVersions", .anything), "state", [bucket], [listed])
        collect(
            Grant("s3", "DeleteObject GetObject GetObjectVersion PutObject", .anything),
            "state",
            prefixes.map { "\(bucket)/\($0)/*" }
        )
        if let key = state.kmsKey {
            collect(Grant("kms", "Decrypt GenerateDataKey", .anything), "state key", [key])
        }
    }

    private mutating func collect(
        _ grant: Grant,
        _ group: String,
        _ resources: [String],
        _ conditions: [PolicyDocument.Condition] = [],
        _ values: [String: [String]] = [:]
    ) {
        var content = collected[Key(group: group, conditions: conditions)] ?? Content()
        content.actions.formUnion(grant.actions.map { "\(grant.service):\($0)" })
        content.resources.formUnion(resources)
        for (key, more) in values { content.values[key, default: []].formUnion(more) }
        collected[Key(group: group, conditions: conditions)] = content
    }

    private func tags(_ test: String, _ key: String) -> PolicyDocument.Condition {
        Condition(test, "\(key)/\(Stack.stackTag)", values: names.stacks.map { Input($0) })
    }

    /// An end of an ARN with each name in the place of what stands in braces.
    private func expand(_ end: String, of type: ResourceType) -> [String] {
        guard let open = end.firstIndex(of: "{"), let close = end.firstIndex(of: "}") else { return [end] }
        let word = end[end.index(after: open)..<close]
        let isOwn = word == "name"
        return names.patterns(of: isOwn ? type : ResourceType(String(word)), others: !isOwn).map { name in
            "\(end[..<open])\(name)\(end[end.index(after: close)...])"
                // A star stands for everything that could follow.
                .replacing("*-??????", with: "*").replacing("*:*", with: "*").replacing("**", with: "*")
        }
    }

    private func arn(_ service: String, _ end: String) -> String {
        let partition = place.partition
        switch service {
        case "s3", "route53": return "arn:\(partition):\(service):::\(end)"
        case "iam": return "arn:\(partition):iam::\(place.account):\(end)"
        // Dashboards are the account's, images nobody's.
        case "cloudwatch" where end.hasPrefix("dashboard/"):
            return "arn:\(partition):\(service)::\(place.account):\(end)"
        case "ec2" where end.hasPrefix("image/"): return "arn:\(partition):ec2:\(place.region)::\(end)"
        default: return "arn:\(partition):\(service):\(place.region):\(place.account):\(end)"
        }
    }
}

extension Environment.StateBucket {
    /// Where another environment's state is that is kept like this one's.
    fileprivate func prefix(of other: String, insteadOf own: String) -> String {
        let parts = keyPrefix.split(separator: "/").map { $0 == own ? other : String($0) }
        let prefix = parts.joined(separator: "/")
        return prefix == keyPrefix ? other : prefix
    }
}

extension AccountPlace {
    /// What names of hosts end with.
    fileprivate var suffix: String { partition == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com" }
}
