/// What tells people that something is wrong, and shows them what: alarms, the topic they are told by, a dashboard, and the
/// application's log group.
public struct Observability: Sendable {
    /// Where alarms and failed pipelines are told.
    public let topic: Reference<Topic>
    /// Encrypts what the topic holds.
    public let key: Reference<KMSKey>
    /// Where the application writes its logs.
    public let applicationLogs: Reference<LogGroup>
    /// Everything at a glance.
    public let dashboard: Reference<Dashboard>

    /// A load balancer and the targets behind it.
    public struct Balanced: Sendable {
        /// The load balancer.
        public let loadBalancer: Reference<ElasticLoadBalancer>
        /// Its targets.
        public let targetGroup: Reference<TargetGroup>

        /// - Parameters:
        ///   - loadBalancer: The load balancer.
        ///   - targetGroup: Its targets.
        public init(_ loadBalancer: Reference<ElasticLoadBalancer>, _ targetGroup: Reference<TargetGroup>) {
            self.loadBalancer = loadBalancer
            self.targetGroup = targetGroup
        }
    }

    /// A database, with the sizes that its alarms are measured by.
    public struct WatchedDatabase: Sendable {
        /// Names its alarms, as in `database`: letters, digits and `-`.
        public let name: String
        /// The instance.
        public let instance: Reference<DBInstance>
        /// What was allocated, in GiB.
        public let storageGiB: Int
        /// How many connections it takes at most.
        public let maximumConnections: Int
        /// Whether it copies another one.
        public let isReplica: Bool

        /// - Parameters:
        ///   - name: Names its alarms.
        ///   - instance: The instance.
        ///   - storageGiB: What was allocated, in GiB.
        ///   - maximumConnections: How many connections it takes at most.
        ///   - isReplica: Whether it copies another one. Default: false.
        public init(
            _ name: String,
            _ instance: Reference<DBInstance>,
            storageGiB: Int,
            maximumConnections: Int,
            isReplica: Bool = false
        ) {
            self.name = name
            self.instance = instance
            self.storageGiB = storageGiB
            self.maximumConnections = maximumConnections
            self.isReplica = isReplica
        }
    }

    /// What is looked at. What is left out has no alarms.
    public struct Watched: Sendable {
        /// Where requests come in.
        public var balanced: Balanced?
        /// Databases and their replicas.
        public var databases: [WatchedDatabase]
        /// The cluster; its metrics come from the CloudWatch Observability add-on.
        public var cluster: Reference<EKSCluster>?
        /// Where the application writes its logs already, as `Cluster.applicationLogs`.
        public var applicationLogs: Reference<LogGroup>?
        /// The pipeline whose failures are told.
        public var pipeline: Reference<Pipeline>?
        /// Whether the pipeline waits for a person on the way, who is told then.
        public var asksForApproval: Bool

        /// - Parameters:
        ///   - balanced: Where requests come in. Default: nothing.
        ///   - databases: Default: none.
        ///   - cluster: Default: none.
        ///   - applicationLogs: Default: log groups are made, for the cluster's containers where there is one.
        ///   - pipeline: Default: none.
        ///   - asksForApproval: Default: false.
        public init(
            balanced: Balanced? = nil,
            databases: [WatchedDatabase] = [],
            cluster: Reference<EKSCluster>? = nil,
            applicationLogs: Reference<LogGroup>? = nil,
            pipeline: Reference<Pipeline>? = nil,
            asksForApproval: Bool = false
        ) {
            self.balanced = balanced
            self.databases = databases
            self.cluster = cluster
            self.applicationLogs = applicationLogs
            self.pipeline = pipeline
            self.asksForApproval = asksForApproval
        }
    }
}

extension Stack {
    /// Adds what tells people that something is wrong, under the address `observability`.
    ///
    /// Made: a topic encrypted with a key of its own, because CloudWatch cannot use AWS's key for topics, with a subscription
    /// for each address; the log groups that the CloudWatch Observability add-on writes to, which it would make itself and keep
    /// for ever; alarms on what would wake someone; one dashboard with all of it.
    ///
    /// | alarm | when |
    /// |---|---|
    /// | `server-errors` | more than `errorPercent` of the requests fail, in 3 of 5 minutes |
    /// | `slow-answers` | the slowest answer of 99 in 100 takes more than `latencySeconds`, in 4 of 5 minutes |
    /// | `unhealthy-targets`, `no-healthy-targets` | a target fails its checks for 3 of 5 minutes; none is healthy for 2 of 2 |
    /// | `<database>-cpu` | above 80 % for 15 minutes |
    /// | `<database>-storage` | less than 15 % of what was allocated is free |
    /// | `<database>-connections` | above 80 % of the maximum for 5 minutes |
    /// | `<database>-lag` | a replica is more than a minute behind, for 5 minutes, or tells nothing |
    /// | `failed-nodes`, `node-memory`, `node-disk` | a node is not ready; memory above 90 %, disk above 85 % |
    /// | `crashing-pods`, `pending-pods` | a container starts over and over; a pod finds no place for 15 minutes |
    ///
    /// A failed run of the pipeline is told by a rule of EventBridge. An alarm that is over is told, too. No data counts as
    /// good where it means that nothing was asked, and as bad where it means that something is gone.
    ///
    /// - Parameters:
    ///   - settings: Addresses, retention, thresholds.
    ///   - watched: What is looked at.
    ///   - region: The region, as in `eu-central-1`.
    ///   - account: The account, 12 digits.
    /// - Returns: References to what other components need.
    @discardableResult
    public mutating func addObservability(
        _ settings: Environment.Observability,
        of watched: Observability.Watched,
        region: String,
        account: String
    ) -> Observability {
        component("observability") { stack in
            let place = AccountPlace(region: region, account: account)
            let key = stack.addAlarmKey(place)
            let topic = stack.addAlarmTopic(key, settings.alarmEmails)
            if let balanced = watched.balanced { stack.addAlarms(of: balanced, settings, telling: topic) }
            for database in watched.databases { stack.addAlarms(of: database, telling: topic) }
            if let cluster = watched.cluster { stack.addAlarms(of: cluster, telling: topic) }
            var rules: [Reference<EventRule>] = []
            if let pipeline = watched.pipeline {
                rules.append(stack.addFailureRule(of: pipeline, telling: topic))
                if watched.asksForApproval { rules.append(stack.addApprovalRule(of: pipeline, telling: topic)) }
            }
            stack.addTopicPolicy(topic, rules: rules, place)
            return Observability(
                topic: topic,
                key: key,
                applicationLogs: watched.applicationLogs
                    ?? stack.addApplicationLogs(of: watched.cluster, keptFor: settings.logRetentionDays),
                dashboard: stack.addDashboard(of: watched, region: region)
            )
        }
    }
}
