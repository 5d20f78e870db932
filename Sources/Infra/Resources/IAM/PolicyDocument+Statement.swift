extension PolicyDocument {
    /// Whether a statement grants or refuses.
    public enum Effect: String, Sendable, Hashable {
        case allow = "Allow"
        case deny = "Deny"
    }

    /// Who a statement is about.
    public enum Principals: Sendable, Hashable {
        /// Anyone, also without credentials: `"*"`.
        case anyone
        /// Accounts, roles and users by ARN or account id; services by name, as in `vpc-flow-logs.amazonaws.com`; identity
        /// providers.
        case these(aws: [Input<String>] = [], services: [Input<String>] = [], federated: [Input<String>] = [])

        /// AWS services, by name.
        public static func services(_ names: Input<String>...) -> Principals { .these(services: names) }
        /// Accounts, roles and users, by ARN or account id.
        public static func aws(_ arns: Input<String>...) -> Principals { .these(aws: arns) }
        /// Identity providers, by ARN.
        public static func federated(_ arns: Input<String>...) -> Principals { .these(federated: arns) }
    }

    /// A test that a request must pass, as in `StringEquals`, `aws:SourceAccount`, a list of values.
    public struct Condition: Sendable, Hashable {
        /// The operator, as in `StringEquals` or `ArnLike`.
        public var test: String
        /// The key of the request's context, as in `aws:SourceArn`.
        public var key: String
        /// One of these must match.
        public var values: [Input<String>]

        /// A test of one key.
        public init(_ test: String, _ key: String, _ values: Input<String>...) {
            self.init(test, key, values: values)
        }

        /// A test of one key.
        public init(_ test: String, _ key: String, values: [Input<String>]) {
            self.test = test
            self.key = key
            self.values = values
        }
    }

    /// One rule of a policy.
    public struct Statement: Sendable, Hashable {
        /// A name for the statement, letters and digits.
        public var id: String?
        /// Whether it grants or refuses.
        public var effect: Effect
        /// Who it is about; `nil` in policies that are attached to an identity.
        public var principals: Principals?
        /// What may be done, as in `s3:GetObject`, with `*` and `?`.
        public var actions: [Input<String>]
        /// On what, by ARN; empty in trust policies.
        public var resources: [Input<String>]
        /// All of these must hold.
        public var conditions: [Condition]

        /// A rule.
        ///
        /// - Parameters:
        ///   - effect: Whether it grants or refuses.
        ///   - id: A name, letters and digits. Default: none.
        ///   - principals: Who it is about. Default: whoever the policy is attached to.
        ///   - actions: What may be done, as in `s3:GetObject`.
        ///   - resources: On what, by ARN. Default: none, as trust policies have it.
        ///   - conditions: What must hold besides. Default: nothing.
        public init(
            _ effect: Effect,
            id: String? = nil,
            principals: Principals? = nil,
            actions: [Input<String>],
            resources: [Input<String>] = [],
            conditions: [Condition] = []
        ) {
            self.id = id
            self.effect = effect
            self.principals = principals
            self.actions = actions
            self.resources = resources
            self.conditions = conditions
        }
    }
}
