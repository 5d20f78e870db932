// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AcceleratorName` of Amazon Elastic Compute Cloud.
    public struct AcceleratorName: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `a100`.
        public static var a100: Self { Self(rawValue: "a100") }
        /// `inferentia`.
        public static var inferentia: Self { Self(rawValue: "inferentia") }
        /// `k520`.
        public static var k520: Self { Self(rawValue: "k520") }
        /// `k80`.
        public static var k80: Self { Self(rawValue: "k80") }
        /// `m60`.
        public static var m60: Self { Self(rawValue: "m60") }
        /// `radeon-pro-v520`.
        public static var radeonProV520: Self { Self(rawValue: "radeon-pro-v520") }
        /// `t4`.
        public static var t4: Self { Self(rawValue: "t4") }
        /// `vu9p`.
        public static var vu9p: Self { Self(rawValue: "vu9p") }
        /// `v100`.
        public static var v100: Self { Self(rawValue: "v100") }
        /// `a10g`.
        public static var a10g: Self { Self(rawValue: "a10g") }
        /// `h100`.
        public static var h100: Self { Self(rawValue: "h100") }
        /// `t4g`.
        public static var t4g: Self { Self(rawValue: "t4g") }
        /// `l40s`.
        public static var l40s: Self { Self(rawValue: "l40s") }
        /// `l4`.
        public static var l4: Self { Self(rawValue: "l4") }
        /// `gaudi-hl-205`.
        public static var gaudiHl205: Self { Self(rawValue: "gaudi-hl-205") }
        /// `inferentia2`.
        public static var inferentia2: Self { Self(rawValue: "inferentia2") }
        /// `trainium`.
        public static var trainium: Self { Self(rawValue: "trainium") }
        /// `trainium2`.
        public static var trainium2: Self { Self(rawValue: "trainium2") }
        /// `u30`.
        public static var u30: Self { Self(rawValue: "u30") }
    }
}
