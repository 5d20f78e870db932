extension Environment {
    /// The JSON Schema (draft 2020-12) of an environment file, for editors: `environments/environment.schema.json`.
    package static var jsonSchema: Document {
        form(name: "<name>").schema.adding([
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "An environment of the deployer",
        ])
    }

    /// The keys of an environment file as a table in Markdown, for `docs/environments.md`.
    package static var keyTable: String {
        let header = ["| key | what it is | default | what it means |", "|---|---|---|---|"]
        let rows = form(name: "<name>").rows.map { row in
            let value = row.defaultValue ?? "required"
            return "| `\(row.path)` | \(row.type) | \(value) | \(row.meaning) |".replacing("|  |", with: "| |")
        }
        return (header + rows).joined(separator: "\n") + "\n"
    }
}
