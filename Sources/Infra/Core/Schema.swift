/// What the CloudFormation registry says of a resource type: which properties there are, which of them replace the
/// resource when they change, which only AWS sets, and what counts as equal.
///
/// Source: https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html
public struct Schema: Sendable {
    /// How a new object takes the place of an old one.
    public enum Replacement: String, Sendable {
        case createThenDelete
        case deleteThenCreate
    }

    /// The type, as in `AWS::EC2::VPC`.
    public let type: ResourceType
    /// The properties, by the registry's names.
    public let properties: [String: PropertySchema]
    /// The properties that must be given.
    public let required: [String]
    /// The properties that make up the physical id, in order.
    public let primaryIdentifier: [String]
    /// Changing one of these replaces the resource.
    public let createOnly: [PropertyPath]
    /// Changing one of these may replace it; the handler decides.
    public let conditionalCreateOnly: [PropertyPath]
    /// Set by AWS: the attributes.
    public let readOnly: [PropertyPath]
    /// Never reported back, so compared with what was last applied.
    public let writeOnly: [PropertyPath]
    /// The property that carries tags, where the type can be tagged.
    public let tagProperty: String?
    /// How a new object takes the place of an old one.
    public let replacement: Replacement
    /// Properties whose values, taken together, only one resource of the type can have at a time: names, and what is
    /// there once for each of something else. The primary identifier is exclusive anyhow.
    public let exclusive: [[String]]
    /// Whether it holds data that is lost with it.
    public let isStateful: Bool
    /// A change of one of these in place takes the resource, or what goes through it, out of service for a while.
    public let interrupting: [PropertyPath]
    /// Rules over several properties.
    public let constraints: [Constraint]
    /// Whether what the service does not report is not there. Otherwise it is as it was last applied.
    public let reportsEverything: Bool

    /// - Parameters:
    ///   - type: The type, as in `AWS::EC2::VPC`.
    ///   - properties: By the registry's names.
    ///   - required: The properties that must be given. Default: none.
    ///   - primaryIdentifier: The properties that make up the physical id, in order.
    ///   - createOnly: Those that replace the resource. Default: none.
    ///   - conditionalCreateOnly: Those that may replace it. Default: none.
    ///   - readOnly: The attributes. Default: none.
    ///   - writeOnly: Those that are never reported back. Default: none.
    ///   - tagProperty: The property that carries tags. Default: the type has no tags.
    ///   - replacement: Default: the new object first.
    ///   - exclusive: Groups of properties that only one resource can have the same values of. Default: none.
    ///   - isStateful: Whether it holds data that is lost with it. Default: false.
    ///   - interrupting: Those that take it out of service for a while when they change. Default: none.
    ///   - constraints: Rules over several properties. Default: none.
    ///   - reportsEverything: Whether what the service does not report is not there. Default: false.
    public init(
        type: ResourceType,
        properties: [String: PropertySchema],
        required: [String] = [],
        primaryIdentifier: [String],
        createOnly: [PropertyPath] = [],
        conditionalCreateOnly: [PropertyPath] = [],
        readOnly: [PropertyPath] = [],
        writeOnly: [PropertyPath] = [],
        tagProperty: String? = nil,
        replacement: Replacement = .createThenDelete,
        exclusive: [[String]] = [],
        isStateful: Bool = false,
        interrupting: [PropertyPath] = [],
        constraints: [Constraint] = [],
        reportsEverything: Bool = false
    ) {
        self.type = type
        self.properties = properties
        self.required = required
        self.primaryIdentifier = primaryIdentifier
        self.createOnly = createOnly
        self.conditionalCreateOnly = conditionalCreateOnly
        self.readOnly = readOnly
        self.writeOnly = writeOnly
        self.tagProperty = tagProperty
        self.replacement = replacement
        self.exclusive = exclusive
        self.isStateful = isStateful
        self.interrupting = interrupting
        self.constraints = constraints
        self.reportsEverything = reportsEverything
    }
}

/// Names of properties from the outside in, with `*` for every element of an array: `SecurityGroupIngress/*/CidrIp`.
public struct PropertyPath: Sendable, Hashable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The names, from the outside in.
    public let parts: [String]

    /// - Parameter parts: The names, from the outside in.
    public init(_ parts: [String]) { self.parts = parts }
    /// From a literal.
    public init(stringLiteral value: String) { parts = value.split(separator: "/").map(String.init) }

    /// The parts joined by slashes.
    public var description: String { parts.joined(separator: "/") }

    /// The path of `part` inside of this one.
    public func appending(_ part: String) -> PropertyPath { PropertyPath(parts + [part]) }

    /// In the order of their texts.
    public static func < (left: PropertyPath, right: PropertyPath) -> Bool {
        left.parts.lexicographicallyPrecedes(right.parts)
    }
}

/// The shape of one property and the values it may take.
public struct PropertySchema: Sendable {
    /// The shape.
    public indirect enum Kind: Sendable {
        case string, integer, number, boolean
        /// A document of any shape, such as a policy.
        case json
        /// `ordered` is false where AWS gives the elements back in any order.
        case array(PropertySchema, ordered: Bool = true, unique: Bool = false)
        case object([String: PropertySchema], required: [String] = [], constraints: [Constraint] = [])
        /// Any member names, values of one shape.
        case map(PropertySchema)
        /// Whatever is given: objects are compared member by member, lists in their order.
        case structure
    }

    /// When two values of a property mean the same.
    public enum Equivalence: Sendable, Hashable {
        case exact
        case caseInsensitive
        /// Ranges with the host bits cleared: `10.0.0.7/24` is `10.0.0.0/24`.
        case cidr
        /// `6` is `tcp`, and so on.
        case ipProtocol
        /// JSON as text or as an object, with IAM's single values as lists of one.
        case policyDocument
        /// JSON as text or as an object.
        case json
        /// Domain names, which end in a dot or not, have no case, and write some characters as octal numbers (`\\052` is `*`).
        case domainName
        /// A KMS key by its id, by its ARN or by an alias, which AWS gives back as the ARN of the key it stands for.
        case kmsKey
        /// A version of which only the first numbers may be given: `16` is whatever `16.4` AWS chose.
        case versionPrefix
        /// The ARN of a log group, which ends in `:*` or not.
        case logGroup
        /// A size that a service lets grow and never shrinks: `20` is met by `35`.
        case atLeast
        /// An array of `{Key, Value}`, or of texts, that a service adds to on its own: only what is given counts.
        case keyed
        /// An array of objects that others add to: these members tell them apart, and only what is given counts.
        case keyedBy([String])
        /// An amount with a unit, as Kubernetes has it: `500m` is `0.5`, `1Gi` is `1024Mi`.
        case quantity
    }

    /// The shape.
    public let kind: Kind
    /// When two values mean the same.
    public let equivalence: Equivalence
    /// The values that the registry allows.
    public let limits: Limits

    /// - Parameters:
    ///   - kind: The shape.
    ///   - equivalence: When two values mean the same. Default: when they are equal.
    ///   - limits: The values allowed. Default: all.
    public init(_ kind: Kind, equivalence: Equivalence = .exact, limits: Limits = Limits()) {
        self.kind = kind
        self.equivalence = equivalence
        self.limits = limits
    }

    /// The values that the registry allows.
    public struct Limits: Sendable {
        /// The only values allowed; empty where all are.
        public let allowed: [Document]
        /// A regular expression, as in JSON Schema.
        public let pattern: String?
        /// Characters of a string.
        public let length: ClosedRange<Int>?
        /// Elements of an array.
        public let count: ClosedRange<Int>?
        /// The least number allowed.
        public let minimum: Double?
        /// The greatest number allowed.
        public let maximum: Double?
        /// The registry's word for a textual format, such as `ipv4-network`.
        public let format: String?

        /// - Parameters:
        ///   - allowed: The only values allowed. Default: all.
        ///   - pattern: A regular expression, as in JSON Schema.
        ///   - length: Characters of a string.
        ///   - count: Elements of an array.
        ///   - minimum: The least number allowed.
        ///   - maximum: The greatest number allowed.
        ///   - format: The registry's word for a textual format, such as `ipv4-network`.
        public init(
            allowed: [Document] = [],
            pattern: String? = nil,
            length: ClosedRange<Int>? = nil,
            count: ClosedRange<Int>? = nil,
            minimum: Double? = nil,
            maximum: Double? = nil,
            format: String? = nil
        ) {
            self.allowed = allowed
            self.pattern = pattern
            self.length = length
            self.count = count
            self.minimum = minimum
            self.maximum = maximum
            self.format = format
        }
    }
}

/// A rule over several members of an object.
public enum Constraint: Sendable, Hashable {
    /// Exactly one of these.
    case exactlyOne([String])
    /// At least one of these.
    case atLeastOne([String])
    /// Where the first is given, the others must be.
    case requires(String, [String])
    /// Where the first is given, the others must not be.
    case excludes(String, [String])
}
