/// An IAM policy: who may do what to which resources.
///
///     PolicyDocument {
///         Statement(.allow, actions: ["s3:GetObject"], resources: ["\(bucket.arn)/*"])
///     }
///
/// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
public struct PolicyDocument: DocumentConvertible, Hashable {
    /// The version of the policy language. Default: `2012-10-17`, the current one.
    public private(set) var version: String
    /// A name for the policy as a whole; most services ignore it.
    public private(set) var id: String?
    /// The rules, in order; empty where the policy was made of text or of JSON that this type cannot hold.
    public private(set) var statements: [Statement]
    /// A document that this type cannot hold, as it was given.
    private var raw: Document?

    /// A policy of statements.
    ///
    /// - Parameters:
    ///   - version: The version of the policy language. Default: `2012-10-17`.
    ///   - id: A name for the policy as a whole. Default: none.
    ///   - statements: The rules.
    public init(version: String = "2012-10-17", id: String? = nil, statements: [Statement]) {
        self.version = version
        self.id = id
        self.statements = statements
    }

    /// A policy of the statements in the braces.
    public init(@StatementBuilder _ statements: () -> [Statement]) {
        self.init(statements: statements())
    }

    /// Any policy as it is written in JSON, such as one that AWS gives back.
    ///
    /// Text is kept as text, and an object that has more than this type can hold is kept as it is. All others take one form:
    /// lists of one become single values.
    public init(document: Document) throws(DocumentError) {
        self.init(statements: [])
        switch document {
        case .object(let members):
            do {
                guard Set(members.keys).isSubset(of: ["Version", "Id", "Statement"]) else {
                    raw = document
                    return
                }
                let reader = try DocumentReader(document)
                version = try reader.optional("Version") ?? "2008-10-17"
                id = try reader.optional("Id")
                statements = try members["Statement"].map { try OneOrMany<Statement>(document: $0).elements } ?? []
            } catch {
                raw = document
            }
        case .string, .reference, .interpolation: raw = document
        default: throw DocumentError("a policy", got: document)
        }
    }

    /// The policy as JSON, or what it was made of.
    public var document: Document {
        if let raw { return raw }
        var writer = DocumentWriter()
        writer.set("Version", version)
        writer.set("Id", id)
        writer.set("Statement", statements)
        return writer.document
    }
}

/// Collects the statements of a policy; `if`, `for` and lists may stand between them.
@resultBuilder
public enum StatementBuilder {
    /// One statement.
    public static func buildExpression(_ statement: PolicyDocument.Statement) -> [PolicyDocument.Statement] {
        [statement]
    }
    /// Several statements.
    public static func buildExpression(_ statements: [PolicyDocument.Statement]) -> [PolicyDocument.Statement] {
        statements
    }
    /// All statements of a block.
    public static func buildBlock(_ statements: [PolicyDocument.Statement]...) -> [PolicyDocument.Statement] {
        statements.flatMap { $0 }
    }
    /// The statements of an `if` without `else`.
    public static func buildOptional(_ statements: [PolicyDocument.Statement]?) -> [PolicyDocument.Statement] {
        statements ?? []
    }
    /// The statements of an `if`.
    public static func buildEither(first statements: [PolicyDocument.Statement]) -> [PolicyDocument.Statement] {
        statements
    }
    /// The statements of an `else`.
    public static func buildEither(second statements: [PolicyDocument.Statement]) -> [PolicyDocument.Statement] {
        statements
    }
    /// The statements of a `for`.
    public static func buildArray(_ statements: [[PolicyDocument.Statement]]) -> [PolicyDocument.Statement] {
        statements.flatMap { $0 }
    }
}
