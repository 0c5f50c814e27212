export declare const may: Readonly<Record<string, readonly string[]>>;
export declare const pureRooms: readonly string[];
export declare const rooms: readonly string[];
