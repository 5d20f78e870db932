import Testing

/// A file with mistakes; `Golden/<name>.txt` is what its writer is told.
struct BadEnvironment: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// Whether an editor with the JSON Schema marks it too. `nil` for files that are no valid YAML.
    let isSeenByEditor: Bool?

    var testDescription: String { name }

    init(_ name: String, isSeenByEditor: Bool? = true, _ text: String) {
        self.name = name
        self.text = text
        self.isSeenByEditor = isSeenByEditor
    }

    /// The small environment with a part of it written otherwise.
    init(_ name: String, isSeenByEditor: Bool? = true, _ old: String, to new: String) {
        self.init(name, isSeenByEditor: isSeenByEditor, smallEnvironment.replacing(old, with: new))
    }

    /// The small environment with lines added.
    init(_ name: String, isSeenByEditor: Bool? = true, adding lines: String) {
        self.init(name, isSeenByEditor: isSeenByEditor, smallEnvironment + lines + "\n")
    }
}

let badEnvironments = [
    BadEnvironment(
        "everything-at-once",
        """
        acount: "111122223333"
        region: eu-centrl-1
        endpoint: localhost:4566
        endpoints:
          ec3: http://127.0.0.1:4566
          iam: [http://127.0.0.1:4566]
        state:
          lokal:
            folder: x
        tags: platform
        protect: yes
        network:
          cidr: 10.0.0.0/16
          natGateways: one
          flowLogRetentionDays: 100
          zones:
            - name: eu-central-1
              publicCidr: 10.0.0.0
              applicationCidr: 10.0.0.256/20
              databaseCidrs: 10.0.3.0/24
            - eu-central-1b
        """
    ),
    BadEnvironment("empty", isSeenByEditor: nil, "# nothing but a comment\n"),
    BadEnvironment("empty-document", "---\n"),
    BadEnvironment("list", "- region: eu-central-1\n"),
    BadEnvironment("text", "region eu-central-1\n"),
    BadEnvironment("nothing-set", "network: {}\n"),
    BadEnvironment("two-documents", isSeenByEditor: nil, adding: "---\nregion: eu-west-1"),
    BadEnvironment("tab", isSeenByEditor: nil, "  cidrBlock", to: "\tcidrBlock"),
    BadEnvironment("tab-after-spaces", isSeenByEditor: nil, "      publicCidr", to: "    \t  publicCidr"),
    BadEnvironment("unclosed-quote", isSeenByEditor: nil, "\"111122223333\"", to: "\"111122223333"),
    BadEnvironment("colon-in-text", isSeenByEditor: nil, adding: "tags:\n  Owner: me: myself"),
    BadEnvironment("unknown-alias", isSeenByEditor: nil, adding: "tags: *common"),
    BadEnvironment("unknown-tag", isSeenByEditor: nil, adding: "protect: !!bool true"),
    BadEnvironment("control-character", isSeenByEditor: nil, adding: "tags:\n  Owner: \u{1}"),
    BadEnvironment(
        "duplicate-keys",
        isSeenByEditor: nil,
        """
        account: "111122223333"
        region: eu-central-1
        region: eu-west-1
        tgas:
          Owner: me
        network:
          cidrBlock: 10.0.0.0/16
          zones:
            - name: eu-central-1a
              publicCidr: 10.0.0.0/24
              # The same again, further down.
              applicationCidr: 10.0.16.0/20
              publicCidr: 10.0.1.0/24
              databaseCidr: 10.0.3.0/24
        region: eu-south-1
        """
    ),
    BadEnvironment("duplicate-keys-on-one-line", isSeenByEditor: nil, adding: "tags: {Owner: me, Owner: you}"),
    BadEnvironment("key-that-is-a-list", isSeenByEditor: nil, adding: "tags:\n  [a, b]: c"),
    BadEnvironment("merge-key", adding: "tags:\n  <<: {Owner: me}"),
    BadEnvironment("account-too-short", "111122223333", to: "12345678901"),
    BadEnvironment("account-with-dashes", "111122223333", to: "1111-2222-3333"),
    BadEnvironment("account-any", "111122223333", to: "any"),
    BadEnvironment("account-empty", "\"111122223333\"", to: ""),
    BadEnvironment(
        "account-only-for-some-services",
        "account: \"111122223333\"",
        to: "endpoints: {s3: 'http://localhost'}"
    ),
    BadEnvironment("region-is-a-zone", "region: eu-central-1", to: "region: eu-central-1a"),
    BadEnvironment("region-is-nowhere", "region: eu-central-1", to: "region: frankfurt"),
    BadEnvironment("zone-of-another-region", isSeenByEditor: false, "name: eu-central-1a", to: "name: eu-west-1a"),
    BadEnvironment("range-not-an-address", isSeenByEditor: false, "10.0.3.0/24", to: "10.0.300.0/24"),
    BadEnvironment("no-zones", "zones:", to: "zones: []\n  other:"),
    BadEnvironment("state-empty", adding: "state:"),
    BadEnvironment("state-twice", adding: "state:\n  local: {folder: x}\n  s3: {bucket: yyy}"),
    BadEnvironment(
        "state-bucket",
        adding: "state:\n  s3: {bucket: s3://shop/prod, keyPrefix: /prod/, kmsKey: alias/x, leaseSeconds: 5}"
    ),
    BadEnvironment("state-bucket-missing", adding: "state:\n  s3:\n    buckets: shop-states"),
    BadEnvironment("state-folder-is-a-list", adding: "state:\n  local:\n    folder: [x]"),
    BadEnvironment("tag-of-aws", adding: "tags:\n  aws:name: x\n  deployer:stack: y\n  \"\": z"),
    BadEnvironment("tag-without-value", adding: "tags:\n  Owner:\n  Team: ~"),
    BadEnvironment("too-many-tags", adding: "tags:\n" + (1...41).map { "  T\($0): x" }.joined(separator: "\n")),
    BadEnvironment("protect-quoted", adding: "protect: \"true\""),
    BadEnvironment("days-quoted", "cidrBlock: 10.0.0.0/16", to: "cidrBlock: 10.0.0.0/16\n  flowLogRetentionDays: '30'"),
    BadEnvironment("days-octal", "cidrBlock: 10.0.0.0/16", to: "cidrBlock: 10.0.0.0/16\n  flowLogRetentionDays: 0o36"),
    BadEnvironment(
        "days-beyond-all-numbers",
        "cidrBlock: 10.0.0.0/16",
        to: "cidrBlock: 10.0.0.0/16\n  flowLogRetentionDays: -9223372036854775808"
    ),
    BadEnvironment("endpoint-with-query", adding: "endpoint: http://localhost/?a=b"),
    BadEnvironment(
        "aliases-of-aliases",
        isSeenByEditor: nil,
        "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
            + zip("bcdefgh", "abcdefg").map { "\($0): &\($0) [*\($1), *\($1), *\($1), *\($1), *\($1)]\n" }.joined()
    ),
]
