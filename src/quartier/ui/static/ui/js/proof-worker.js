// Counts up until SHA-256("token:number") begins with enough zero bits.

const encoder = new TextEncoder();

self.onmessage = async ({ data: { token, bits } }) => {
  if (!self.crypto?.subtle) {
    postMessage("");
    return;
  }
  for (let number = 0; ; number += 1) {
    const digest = await crypto.subtle.digest("SHA-256", encoder.encode(`${token}:${number}`));
    if (new DataView(digest).getUint32(0) >>> (32 - bits) === 0) {
      postMessage(String(number));
      return;
    }
  }
};
