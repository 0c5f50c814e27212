/**
 * The steps of the window, each one script so that no other command comes in between. Three keys hold the window: a hash of band to
 * the tokens of the last few documents with that band, a hash of token to ids and bands, and a sorted set of tokens by the time
 * from which they may leave. A token is the beginning of a document id.
 */

/**
 * Enters a document, and leaves its text with its flight for those that share a band. KEYS: flight, documents, bands, due, born.
 * ARGV: epoch, article, token, ids, now, leaves, band... Answers
 * the time at which the window began, then, for each document that shares a band, its ids and the number of shared bands.
 *
 * A window that begins later than now begins now: a clock was set back, and nobody knows its age.
 *
 * A band keeps eight documents: if more have the same band they are of one template, and eight of those are enough to find.
 */
export const ENTER = `
redis.call("SET", KEYS[5], ARGV[5], "NX")
local born = redis.call("GET", KEYS[5])
if tonumber(born) > tonumber(ARGV[5]) then
  born = ARGV[5]
  redis.call("SET", KEYS[5], born)
end
local reply = {born}
if #ARGV < 7 then return reply end
if redis.call("HGET", KEYS[1], "epoch") == ARGV[1] then redis.call("HSET", KEYS[1], "article", ARGV[2]) end
local token = ARGV[3]
local bands = {unpack(ARGV, 7)}
local shared, order, entries = {}, {}, {}
for i, held in ipairs(redis.call("HMGET", KEYS[3], unpack(bands))) do
  local kept, count = token, 1
  if held then
    for other in string.gmatch(held, "%x+") do
      if other ~= token then
        if not shared[other] then order[#order + 1] = other end
        shared[other] = (shared[other] or 0) + 1
        if count < 8 then
          kept = kept .. " " .. other
          count = count + 1
        end
      end
    end
  end
  entries[2 * i - 1] = bands[i]
  entries[2 * i] = kept
end
redis.call("HSET", KEYS[3], unpack(entries))
redis.call("HSET", KEYS[2], token, ARGV[4] .. table.concat(bands))
redis.call("ZADD", KEYS[4], ARGV[6], token)
for _, other in ipairs(order) do
  local known = redis.call("HGET", KEYS[2], other)
  if known then
    reply[#reply + 1] = string.sub(known, 1, 128)
    reply[#reply + 1] = shared[other]
  end
end
return reply`;

/**
 * Lets a document leave from now on. KEYS: neighbors, due, documents. ARGV: token, now, document, file. Answers the neighbors that were
 * added for it, how many documents wait to leave, 1 if the document is in the window, and 1 if this file entered last with it.
 *
 * It removes first, as does REMOVE: a Redis without memory refuses a script whose first write may need some.
 */
export const MARK_WRITTEN = `
if redis.call("ZREM", KEYS[2], ARGV[1]) == 1 then redis.call("ZADD", KEYS[2], ARGV[2], ARGV[1]) end
local known = redis.call("HGET", KEYS[3], ARGV[1]) or ""
local isThere = string.sub(known, 1, #ARGV[3]) == ARGV[3]
local isOwn = isThere and string.sub(known, #ARGV[3] + 1, #ARGV[3] + #ARGV[4]) == ARGV[4]
local waiting = redis.call("ZCOUNT", KEYS[2], "-inf", ARGV[2])
return {redis.call("HVALS", KEYS[1]), waiting, isThere and 1 or 0, isOwn and 1 or 0}`;

/**
 * Removes documents. KEYS: documents, bands, due. ARGV: now, length of the ids, length of a band, token... A document that entered
 * again meanwhile stays.
 */
export const REMOVE = `
local idLength, bandLength = tonumber(ARGV[2]), tonumber(ARGV[3])
for i = 4, #ARGV do
  local token = ARGV[i]
  local score = redis.call("ZSCORE", KEYS[3], token)
  if score and tonumber(score) <= tonumber(ARGV[1]) then
    redis.call("ZREM", KEYS[3], token)
    local known = redis.call("HGET", KEYS[1], token)
    local bands = {}
    if known then
      for at = idLength + 1, #known, bandLength do
        bands[#bands + 1] = string.sub(known, at, at + bandLength - 1)
      end
    end
    if #bands > 0 then
      local gone, kept = {}, {}
      for j, held in ipairs(redis.call("HMGET", KEYS[2], unpack(bands))) do
        if held == token then
          gone[#gone + 1] = bands[j]
        elseif held then
          local rest = {}
          for other in string.gmatch(held, "%x+") do
            if other ~= token then rest[#rest + 1] = other end
          end
          kept[#kept + 1] = bands[j]
          kept[#kept + 1] = table.concat(rest, " ")
        end
      end
      if #gone > 0 then redis.call("HDEL", KEYS[2], unpack(gone)) end
      if #kept > 0 then redis.call("HSET", KEYS[2], unpack(kept)) end
    end
    redis.call("HDEL", KEYS[1], token)
  end
end
return 0`;
