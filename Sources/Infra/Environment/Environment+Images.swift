extension Environment {
    /// The repository of the application's images: how they are encrypted, and how many are kept.
    public struct Images: Sendable, Hashable {
        /// Whether a key of the environment's own encrypts the images; otherwise a key that ECR keeps itself does.
        public var ownKey: Bool
        /// How many images are kept; older ones go, also when they still run somewhere. 1 or more.
        public var kept: Int
        /// After how many days an image without a tag goes. 1 or more.
        public var untaggedDays: Int
        /// Whether the repository may be deleted with the images in it; otherwise ECR refuses to.
        public var emptiedOnDelete: Bool
        /// Where the repository's registry is called instead of at ECR's own host, as in `http://127.0.0.1:5000`: an emulator has
        /// repositories, but takes no images.
        public var registry: String?
        /// Where the values stand in the file: `locations["kept"]`.
        public var locations = SourceLocations()

        /// The defaults are those of production.
        ///
        /// - Parameters:
        ///   - ownKey: Default: true.
        ///   - kept: Default: 100.
        ///   - untaggedDays: Default: 7.
        ///   - emptiedOnDelete: Default: false.
        ///   - registry: Default: ECR's own.
        public init(
            ownKey: Bool = true,
            kept: Int = 100,
            untaggedDays: Int = 7,
            emptiedOnDelete: Bool = false,
            registry: String? = nil
        ) {
            self.ownKey = ownKey
            self.kept = kept
            self.untaggedDays = untaggedDays
            self.emptiedOnDelete = emptiedOnDelete
            self.registry = registry
        }
    }
}
