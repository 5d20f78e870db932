package import Infra

/// The policies that applying an environment takes.
package struct PoliciesReport: Report {
    package let environment: String
    package let documents: [PolicyDocument]

    /// Each policy as JSON, with a line feed at the end.
    package let texts: [String]
    private let text: String

    /// - Throws: `JSONError` for a policy that holds what JSON cannot, which none of the deployer's does.
    package init(_ environment: String, _ documents: [PolicyDocument]) throws {
        self.environment = environment
        self.documents = documents
        texts = try documents.map { try Self.text($0.document) }
        text = documents.count == 1 ? texts[0] : try Self.text(.array(documents.map(\.document)))
    }

    /// That there are several, and what to do with them.
    package var remarks: [Diagnostic] {
        if documents.count < 2 { return [] }
        return [
            Diagnostic(
                .note,
                "Policy is in several documents",
                detail: """
                    A managed policy holds \(ApplyPolicy.maximumSize) characters, so there are \(documents.count). Attach all of \
                    them to one role.
                    """
            )
        ]
    }

    /// One policy by itself, several as an array.
    package func lines(in layout: Layout) -> [Line] {
        text.split(separator: "\n").map { Line(String($0)) }
    }

    package var messages: [JSONMessage] {
        documents.map { document in
            JSONMessage("iam_policy", ["environment": .string(environment), "policy": JSONValue(document.document)])
        }
    }

    private static func text(_ document: Document) throws -> String {
        String(decoding: try document.json(.pretty), as: UTF8.self) + "\n"
    }
}
