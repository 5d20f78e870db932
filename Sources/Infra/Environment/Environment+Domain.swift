extension Environment {
    /// The names that the application is reached by, where their DNS records are written, and where the certificate comes from.
    ///
    /// | `hostedZone` | `certificateArn` | what is made |
    /// |---|---|---|
    /// | given | not given | a certificate, the records that prove its names, records that lead to the load balancer |
    /// | given | given | records that lead to the load balancer |
    /// | not given | given | nothing: DNS and certificate are managed elsewhere |
    public struct Domain: Sendable, Hashable {
        /// As in `shop.example.com`.
        public var name: String
        /// More names of the certificate, as in `www.shop.example.com` or `*.shop.example.com`.
        public var alternativeNames: [String]
        /// The zone that holds the names; `nil` where DNS is managed elsewhere.
        public var hostedZone: Zone?
        /// A certificate that exists, issued or imported, in the environment's region; `nil` to request one.
        public var certificateArn: String?
        /// Where the values stand in the file.
        public var locations = SourceLocations()

        /// A hosted zone of Route 53.
        public enum Zone: Sendable, Hashable {
            /// One that others manage, by its id, as in `Z0123456789ABCDEFGHIJ`. Only the environment's own records are written.
            case existing(id: String, name: String)
            /// A public zone of the environment's own. Nobody on the internet finds it before the servers of the domain above
            /// point to its name servers; until then the certificate waits.
            case new(name: String)

            /// The domain that the zone holds, as in `example.com`.
            public var name: String {
                switch self {
                case .existing(_, let name), .new(let name): name
                }
            }
        }

        /// - Parameters:
        ///   - name: As in `shop.example.com`.
        ///   - alternativeNames: More names of the certificate. Default: none.
        ///   - hostedZone: Where the records are written. Default: DNS is managed elsewhere.
        ///   - certificateArn: A certificate that exists. Default: one is requested.
        public init(
            name: String,
            alternativeNames: [String] = [],
            hostedZone: Zone? = nil,
            certificateArn: String? = nil
        ) {
            self.name = name
            self.alternativeNames = alternativeNames
            self.hostedZone = hostedZone
            self.certificateArn = certificateArn
        }

        /// All names, each once, in small letters.
        public var names: [String] {
            var names: [String] = []
            for name in ([name] + alternativeNames).map({ $0.lowercased() }) where !names.contains(name) {
                names.append(name)
            }
            return names
        }
    }
}
